package vn.soi;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the house rules ask of one class or method, where ArchUnit has no word for it. */
final class Conditions {
  /** Methods that we named: a supertype's method, such as a library's, keeps the name it has. */
  static final DescribedPredicate<JavaMethod> ARE_OURS =
      describe("are ours, not required by a supertype", Conditions::isOurs);

  static final ArchCondition<JavaClass> BE_CLOSED_TO_EXTENSION =
      condition("be final, a record, an interface, an enum or sealed", Conditions::isClosed);

  private Conditions() {}

  static ArchCondition<JavaClass> haveSimpleNameNotMatching(String pattern) {
    return condition(
        "have a simple name that does not match " + pattern,
        type -> !type.getSimpleName().matches(pattern));
  }

  private static boolean isClosed(JavaClass type) {
    return type.isInterface()
        || type.isEnum()
        || type.getModifiers().contains(JavaModifier.FINAL)
        || type.reflect().isSealed();
  }

  private static boolean isOurs(JavaMethod method) {
    return Stream.concat(
            method.getOwner().getAllRawSuperclasses().stream(),
            method.getOwner().getAllRawInterfaces().stream())
        .noneMatch(
            type ->
                type.getMethods().stream()
                    .anyMatch(
                        inherited ->
                            inherited.getName().equals(method.getName())
                                && inherited.getRawParameterTypes().size()
                                    == method.getRawParameterTypes().size()));
  }

  private static ArchCondition<JavaClass> condition(
      String description, Predicate<JavaClass> holds) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!holds.test(type)) {
          events.add(
              SimpleConditionEvent.violated(
                  type, type.getName() + " does not " + getDescription()));
        }
      }
    };
  }
}
