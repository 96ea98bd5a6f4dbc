package io.dragoman.quality.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** A server that loads and drops applications must be able to drop this library with them. */
class ClassLoaderTest {

  private static final String TEXT = "President Amara Diallo will visit Norway on Monday.";

  @Test
  void nothingHoldsTheLoaderAfterUseInAPoolThatLivesOn() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try {
      WeakReference<ClassLoader> loader = pool.submit(ClassLoaderTest::useOnce).get();
      pool.submit(ClassLoaderTest::displaceTheRecordThatTheJdkKeeps).get();

      for (int i = 0; i < 50 && loader.get() != null; i++) {
        System.gc();
        Thread.sleep(50);
      }

      assertThat(loader.get()).isNull();
    } finally {
      pool.shutdownNow();
    }
  }

  /**
   * The JDK remembers the type of the record whose equals and hashCode it made last, and with it
   * that record's loader, until the next record comes along.
   */
  private static void displaceTheRecordThatTheJdkKeeps() {
    record Next(Object name, int number) {}
    assertThat(new Next("a", 1)).isNotEqualTo(new Next("b", 2)).hasSameHashCodeAs(new Next("a", 1));
  }

  /** Reads an article in a class loader that sees only the JDK and the class path's jars anew. */
  private static WeakReference<ClassLoader> useOnce() throws Exception {
    try (URLClassLoader loader =
        new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
      Class<?> article = loader.loadClass("io.dragoman.text.Article");
      Class<?> parser = loader.loadClass("io.dragoman.parsers.ArticleParser");
      assertThat(parser).isNotSameAs(io.dragoman.parsers.ArticleParser.class);

      Object read =
          parser
              .getMethod("parse", article)
              .invoke(
                  parser.getMethod("standard").invoke(null),
                  article.getMethod("of", String.class).invoke(null, TEXT));

      Class<?> dossier = loader.loadClass("io.dragoman.dossier.Dossier");
      assertThat((List<?>) dossier.getMethod("visits").invoke(read)).hasSize(1);
      return new WeakReference<>(loader);
    }
  }

  private static URL[] classPath() throws Exception {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    return urls.toArray(URL[]::new);
  }
}
