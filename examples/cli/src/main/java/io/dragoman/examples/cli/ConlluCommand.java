package io.dragoman.examples.cli;

import io.dragoman.parsers.language.ConlluFiller;
import io.dragoman.parsers.language.Grammar;
import io.dragoman.parsers.language.LanguageEngine;
import io.dragoman.parsers.language.LanguageStage;
import io.dragoman.parsers.language.Sentence;
import io.dragoman.parsers.language.StandardLanguageEngine;
import io.dragoman.parsers.language.Syntax;
import io.dragoman.parsers.language.Tags;
import io.dragoman.parsers.language.Token;
import io.dragoman.parsers.language.Tree;
import io.dragoman.parsers.stage.Analysis;
import io.dragoman.parsers.structure.StructureStage;
import io.dragoman.text.Article;
import java.io.BufferedReader;
import java.io.PrintStream;
import java.io.StringReader;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Prints the sentences of an article with lemmas, tags and trees, as CoNLL-U. A file that is
 * CoNLL-U already keeps its sentences and tokens and has tags, heads and relations filled in.
 */
@Command(
    name = "conllu",
    mixinStandardHelpOptions = true,
    description = {
      "Prints sentences, lemmas, tags and dependency trees as CoNLL-U.",
      "A CoNLL-U file keeps its tokens and has its columns filled."
    })
final class ConlluCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private ArticleInput input = new ArticleInput();

  ConlluCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    LanguageEngine engine = StandardLanguageEngine.standard();
    Article article = input.read(terminal);
    if (ConlluFiller.accepts(article.text())) {
      new ConlluFiller(engine)
          .fill(new BufferedReader(new StringReader(article.text())), terminal.out());
      return ExitCode.OK;
    }
    Analysis structured = new StructureStage().apply(Analysis.of(article));
    Analysis analysis = new LanguageStage(engine).apply(structured);
    Grammar grammar = analysis.get(LanguageStage.GRAMMAR);
    for (Sentence sentence : analysis.get(LanguageStage.SENTENCES)) {
      Tags tags = grammar.tags(sentence);
      print(analysis.text(), grammar.syntax(sentence), engine.parse(sentence, tags));
    }
    return ExitCode.OK;
  }

  private void print(String text, Syntax syntax, Optional<Tree> tree) {
    PrintStream out = terminal.out();
    Sentence sentence = syntax.sentence();
    out.print("# sent_id = " + (sentence.index() + 1) + "\n");
    out.print("# text = " + Wording.oneLine(sentence.span().in(text)) + "\n");
    for (Token token : sentence.tokens()) {
      int index = token.index();
      out.print(
          String.join(
                  "\t",
                  Integer.toString(index + 1),
                  Wording.oneLine(token.text()),
                  syntax.lemma(index),
                  syntax.tags().upos(index).name(),
                  syntax.tags().penn(index),
                  "_",
                  tree.map(t -> Integer.toString(t.head(index) + 1)).orElse("_"),
                  tree.map(t -> t.relation(index)).orElse("_"),
                  "_",
                  isGluedToNext(sentence, index) ? "SpaceAfter=No" : "_")
              + "\n");
    }
    out.print("\n");
  }

  private static boolean isGluedToNext(Sentence sentence, int token) {
    return token + 1 < sentence.size()
        && sentence.token(token).end() == sentence.token(token + 1).begin();
  }
}
