package org.evensay;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The product's classes, for the rules of {@code docs/architecture.md}, and words to say them in.
 */
final class House {

  static final Path PROJECT = Path.of(System.getProperty("evensay.project"));
  static final Path SOURCES = PROJECT.resolve("src/main/java");
  static final String HOUSE = "org.evensay";

  static final JavaClasses PRODUCT =
      new ClassFileImporter().importPath(PROJECT.resolve("target/classes"));

  private House() {}

  static String room(JavaClass type) {
    return type.getPackageName().substring(HOUSE.length() + 1);
  }

  static boolean isOurs(JavaClass type) {
    return type.getPackageName().startsWith(HOUSE);
  }

  /** The class that a file is named after. */
  static String file(JavaClass type) {
    String name = type.getName();
    return name.substring(name.lastIndexOf('.') + 1).replaceAll("\\$.*", "");
  }

  static boolean isPage(JavaClass type) {
    // A page of an edition is a thing of the domain, not the bean of a view.
    return file(type).endsWith("Page") && !file(type).equals("Page");
  }

  static DescribedPredicate<JavaClass> are(String what, Predicate<JavaClass> which) {
    return DescribedPredicate.describe(what, which);
  }

  static DescribedPredicate<JavaClass> inFiles(Set<String> names) {
    return are("are one of " + names, type -> isOurs(type) && names.contains(file(type)));
  }

  static ArchCondition<JavaClass> dependOnNo(String what, Predicate<Dependency> forbidden) {
    return new ArchCondition<>("depend on no " + what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> isOurs(dependency.getTargetClass().getBaseComponentType()))
            .filter(forbidden)
            .forEach(
                dependency ->
                    events.add(
                        SimpleConditionEvent.violated(dependency, dependency.getDescription())));
      }
    };
  }

  static JavaClass target(Dependency dependency) {
    return dependency.getTargetClass().getBaseComponentType();
  }
}
