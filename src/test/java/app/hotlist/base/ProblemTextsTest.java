package app.hotlist.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every problem has its three texts, and no text is left over from a problem that is gone.
class ProblemTextsTest {

    @Test
    void textsAndProblemsAreTheSameSet() {
        Set<String> needed = new ClassFileImporter()
                .importPackages("app.hotlist").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(ProblemKind.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(constant -> ((ProblemKind) constant).key())
                        .flatMap(key -> Stream.of(key + ".what", key + ".where", key + ".fix"))
                        .collect(Collectors.toCollection(TreeSet::new));

        Set<String> written =
                new TreeSet<>(ResourceBundle.getBundle("i18n.problems").keySet());

        assertEquals(needed, written);
    }
}
