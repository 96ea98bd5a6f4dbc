package io.dragoman.parsers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Reading the packages in this order is reading what happens to an article: none of them uses a
 * later one.
 */
class PackageOrderTest {

  private static final String ROOT = "io.dragoman.parsers";

  private static final List<String> ORDER =
      List.of(
          "source",
          "stage",
          "structure",
          "language",
          "lexicon",
          "mention",
          "reference",
          "event",
          "visit",
          "meeting",
          "agenda",
          "statement",
          "dossier",
          "extension",
          "export");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @TestFactory
  List<DynamicTest> noPackageUsesALaterOne() {
    return ORDER.stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> usesNoLaterPackage(name)))
        .toList();
  }

  private static void usesNoLaterPackage(String name) {
    String[] later =
        ORDER.stream()
            .skip(ORDER.indexOf(name) + 1L)
            .map(other -> ROOT + "." + other + "..")
            .toArray(String[]::new);
    var classes = noClasses().that().resideInAPackage(ROOT + "." + name + "..");
    if (later.length > 0) {
      classes
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .allowEmptyShould(true)
          .check(CLASSES);
    }
    classes
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT)
        .because("the façade is built from the stages, not the other way round")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    assertThat(CLASSES)
        .extracting(JavaClass::getPackageName)
        .allSatisfy(name -> assertThat(name).matches(PackageOrderTest::isPlaced));
  }

  private static boolean isPlaced(String name) {
    return name.equals(ROOT)
        || ORDER.stream()
            .map(placed -> ROOT + "." + placed)
            .anyMatch(placed -> name.equals(placed) || name.startsWith(placed + "."));
  }
}
