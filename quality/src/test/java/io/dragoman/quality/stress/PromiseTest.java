package io.dragoman.quality.stress;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.dossier.Dossier;
import io.dragoman.json.DragomanJson;
import io.dragoman.parsers.ArticleParser;
import io.dragoman.quality.Texts;
import io.dragoman.text.Article;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A loaded parser opens no file and no connection and starts no thread and no process, as the JVM's
 * own flight recorder sees it; and it changes nothing that the whole process shares.
 */
class PromiseTest {

  private static final List<String> EVENTS =
      List.of(
          "jdk.FileRead",
          "jdk.FileWrite",
          "jdk.SocketRead",
          "jdk.SocketWrite",
          "jdk.ThreadStart",
          "jdk.ProcessStart");

  @TempDir private Path folder;

  @Test
  void readingArticlesTouchesNeitherFilesNorNetworkNorThreads() throws Exception {
    List<Article> articles = Texts.samples();
    articles.forEach(PromiseTest::use); // loads tables, model and classes

    List<RecordedEvent> events = record(() -> articles.forEach(PromiseTest::use));

    assertThat(events).isEmpty();
  }

  @Test
  void theRecorderWouldHaveSeenThem() throws Exception {
    Path file = Files.writeString(folder.resolve("file.txt"), "text");
    List<RecordedEvent> events =
        record(
            () -> {
              Files.readString(file);
              Thread thread = new Thread(() -> {});
              thread.start();
              thread.join();
              connect();
            });

    assertThat(events)
        .extracting(event -> event.getEventType().getName())
        .contains("jdk.FileRead", "jdk.ThreadStart", "jdk.SocketRead");
  }

  @Test
  void theProcessStaysAsItWas() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Object properties = System.getProperties().clone();

    Texts.samples().forEach(PromiseTest::use);

    assertThat(Locale.getDefault()).isEqualTo(locale);
    assertThat(TimeZone.getDefault()).isEqualTo(zone);
    assertThat(System.getProperties()).isEqualTo(properties);
  }

  private static void use(Article article) {
    Dossier dossier = ArticleParser.standard().parse(article);
    String json = DragomanJson.standard().write(dossier);
    assertThat(DragomanJson.standard().read(json, Dossier.class)).isEqualTo(dossier);
  }

  /** One byte over the loopback interface. */
  private static void connect() throws Exception {
    try (ServerSocket server = new ServerSocket(0);
        Socket client = new Socket(server.getInetAddress(), server.getLocalPort());
        Socket accepted = server.accept()) {
      accepted.getOutputStream().write('x');
      assertThat(client.getInputStream().read()).isEqualTo('x');
    }
  }

  /** What this thread did, and which threads it started. */
  private List<RecordedEvent> record(Action action) throws Exception {
    Path file = folder.resolve("events.jfr");
    try (Recording recording = new Recording()) {
      EVENTS.forEach(name -> recording.enable(name).withoutThreshold());
      recording.start();
      action.run();
      recording.stop();
      recording.dump(file);
    }
    String self = Thread.currentThread().getName();
    List<RecordedEvent> events =
        RecordingFile.readAllEvents(file).stream()
            .filter(event -> self.equals(actor(event)))
            .toList();
    Files.delete(file);
    return events;
  }

  private static String actor(RecordedEvent event) {
    boolean start = event.getEventType().getName().equals("jdk.ThreadStart");
    var thread = start ? event.getThread("parentThread") : event.getThread();
    return thread == null ? "" : String.valueOf(thread.getJavaName());
  }

  /** What is recorded. */
  private interface Action {
    void run() throws Exception;
  }
}
