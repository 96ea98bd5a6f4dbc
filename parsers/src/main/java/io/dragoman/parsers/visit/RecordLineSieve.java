package io.dragoman.parsers.visit;

import io.dragoman.parsers.event.Actor;
import io.dragoman.parsers.event.Phase;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.TokenRange;
import io.dragoman.parsers.mention.Mention;
import io.dragoman.parsers.mention.OfficialMention;
import java.util.List;

/**
 * A line of a record of travels: "Foreign Minister A. Diaz, Quito, Ecuador, May 3-5, 1994: ...".
 */
final class RecordLineSieve implements TripSieve {

  private final TripReading reading;

  RecordLineSieve(TripReading reading) {
    this.reading = reading;
  }

  @Override
  public String name() {
    return "record-line";
  }

  @Override
  public List<TripMention> read(int sentence) {
    List<Mention> mentions = reading.text.mentions().in(sentence);
    if (mentions.isEmpty()
        || !(mentions.get(0) instanceof OfficialMention official)
        || official.range().begin() > 0) {
      return List.of();
    }
    Sentence tokens = reading.sentence(sentence);
    int end = official.range().end();
    if (end >= tokens.size() || !tokens.token(end).text().equals(",")) {
      return List.of();
    }
    Goals goals = new GoalReader(reading.text, sentence).read(end, true);
    boolean closed =
        goals.end() < tokens.size() ? tokens.token(goals.end()).text().equals(":") : goals.dated();
    List<Actor> visitors = TripReading.travellers(reading.text.actors(sentence, official.range()));
    if (goals.isEmpty() || !goals.dated() || !closed || visitors.isEmpty()) {
      return List.of();
    }
    TokenRange trigger = new TokenRange(official.range().begin(), goals.end());
    return List.of(
        TripMention.of(
            name(), sentence, reading.span(sentence, trigger), visitors, goals, Phase.DONE));
  }
}
