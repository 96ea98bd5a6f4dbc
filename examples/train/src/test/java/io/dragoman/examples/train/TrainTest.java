package io.dragoman.examples.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.parsers.language.model.Arcs;
import io.dragoman.parsers.language.model.LanguageNetwork;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TrainTest {

  private static final List<String> NAMES = List.of("Chad", "Peru", "Oman", "Fiji", "Mali");
  private static final List<String> VERBS = List.of("visits", "thanks", "supports", "rebukes");

  @TempDir private Path directory;

  @BeforeEach
  void writeTreebanks() throws IOException {
    for (String file : List.of("ewt-train", "gum-train", "ewt-dev")) {
      Path path = directory.resolve(file + ".conllu.gz");
      try (OutputStream out = Files.newOutputStream(path);
          Writer writer =
              new OutputStreamWriter(new GZIPOutputStream(out), StandardCharsets.UTF_8)) {
        int number = 0;
        for (String one : NAMES) {
          for (String verb : VERBS) {
            String name = file.equals("gum-train") ? "GUM_news_taxes" : "x";
            writer.write("# sent_id = " + name + "-" + number++ + "\n");
            writer.write(row(1, one, "PROPN", "NNP", 2, "nsubj"));
            writer.write(row(2, verb, "VERB", "VBZ", 0, "root"));
            writer.write(row(3, "Togo", "PROPN", "NNP", 2, "obj"));
            writer.write(row(4, ".", "PUNCT", ".", 2, "punct") + "\n");
          }
        }
      }
    }
    String zeros = "0.25,".repeat(100);
    Files.writeString(
        directory.resolve("vectors.json"),
        "{\"size\":2,\"words\":[\"chad\",\"visits\"],\"vectors\":{\"chad\":["
            + zeros
            + "1,0],\"visits\":[-"
            + zeros
            + "1,1]},\"unkVector\":[0,0]}");
  }

  @Test
  void theModelKnowsWhatItWasTaught() throws IOException {
    LanguageNetwork network =
        LanguageNetwork.read(new ByteArrayInputStream(train("a.model", 80)), "a.model");

    String[] forms = {"Peru", "thanks", "Togo", "."};
    int[] tags = network.tag(forms);
    Arcs arcs = network.parse(forms, tags);

    assertThat(network.tags().get(tags[0])).isEqualTo("PROPN|NNP");
    assertThat(network.tags().get(tags[1])).isEqualTo("VERB|VBZ");
    assertThat(arcs.heads()).containsExactly(1, Arcs.ROOT, 1, 1);
    assertThat(arcs.relations()).containsExactly("nsubj", "root", "obj", "punct");
  }

  @Test
  void equalInputGivesEqualBytes() throws IOException {
    assertThat(train("a.model", 1)).isEqualTo(train("b.model", 1));
  }

  private byte[] train(String name, int epochs) throws IOException {
    Path model = directory.resolve(name);
    int exitCode =
        new CommandLine(new Train())
            .execute(
                "--treebanks=" + directory,
                "--vectors=" + directory.resolve("vectors.json"),
                "--epochs=" + epochs,
                "--model=" + model);
    assertThat(exitCode).isZero();
    return Files.readAllBytes(model);
  }

  private static String row(
      int id, String form, String upos, String xpos, int head, String relation) {
    return String.join("\t", id + "", form, form, upos, xpos, "_", head + "", relation, "_", "_")
        + "\n";
  }
}
