package app.hotlist;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.NetworkChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The map of README.md, checked. A failing rule is a design question, not a nuisance: change the
/// code or, in the same commit, the map, the README and the reason in `package-info.java`.
class ArchitectureTest {

    private static final String ROOT = "app.hotlist.";

    private static final Set<String> CORE = Set.of(
            "base",
            "table",
            "activity",
            "evaluation",
            "check",
            "recipe",
            "model",
            "experiment",
            "decision",
            "drift",
            "scoring",
            "chart",
            "report",
            "workspace");

    private static final Set<String> CORE_AND_REST =
            Stream.concat(CORE.stream(), Stream.of("rest")).collect(Collectors.toSet());

    /// Which package may use which; whatever is not listed is forbidden.
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("base", Set.of()),
            entry("table", Set.of("base")),
            entry("activity", Set.of("base", "table", "check")),
            entry("evaluation", Set.of("base")),
            entry("check", Set.of("base", "table", "evaluation")),
            entry("recipe", Set.of("base", "table", "activity", "check")),
            entry("chart", Set.of("base", "evaluation")),
            entry("model", Set.of("base", "table", "activity", "evaluation", "check", "recipe")),
            entry("experiment", Set.of("base", "table", "activity", "evaluation", "check", "recipe", "model")),
            entry("drift", Set.of("base", "table", "recipe", "model")),
            entry(
                    "scoring",
                    Set.of(
                            "base",
                            "table",
                            "activity",
                            "evaluation",
                            "check",
                            "recipe",
                            "model",
                            "decision",
                            "drift",
                            "chart")),
            entry(
                    "decision",
                    Set.of(
                            "base",
                            "table",
                            "activity",
                            "evaluation",
                            "check",
                            "recipe",
                            "model",
                            "experiment",
                            "drift")),
            entry(
                    "report",
                    Set.of(
                            "base",
                            "table",
                            "activity",
                            "evaluation",
                            "check",
                            "recipe",
                            "model",
                            "experiment",
                            "decision",
                            "chart")),
            entry(
                    "workspace",
                    Set.of(
                            "base",
                            "table",
                            "activity",
                            "evaluation",
                            "check",
                            "recipe",
                            "model",
                            "experiment",
                            "decision",
                            "drift")),
            entry("rest", Set.of("base", "table", "evaluation", "check", "recipe", "model", "scoring", "workspace")),
            entry("cli", CORE_AND_REST),
            entry("gui", CORE_AND_REST));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("app.hotlist");

    static Stream<String> packages() {
        return MAY_USE.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void usesOnlyWhatTheMapAllows(String name) {
        String[] allowed = Stream.concat(Stream.of(name), MAY_USE.get(name).stream())
                .map(other -> ROOT + other + "..")
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("app.hotlist..").and(not(resideInAnyPackage(allowed))))
                .check(CLASSES);
    }

    @Test
    void everyPackageIsOnTheMap() {
        Set<String> found = CLASSES.stream()
                .map(type -> type.getPackageName())
                .filter(name -> name.startsWith(ROOT))
                .map(name -> name.substring(ROOT.length()).replaceFirst("\\..*", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(new TreeSet<>(MAY_USE.keySet()), found);
    }

    @Test
    void coreKnowsNoWindow() {
        noClasses()
                .that()
                .resideInAnyPackage(core())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "javax.swing..")
                .check(CLASSES);
    }

    @Test
    void coreStartsNoThreads() {
        noClasses()
                .that()
                .resideInAnyPackage(core())
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Thread.class, Executors.class, CompletableFuture.class)
                .check(CLASSES);
    }

    @Test
    void coreIsGivenItsClockAndItsSeed() {
        noClasses()
                .that()
                .resideInAnyPackage(core())
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callConstructor(Random.class)
                .orShould()
                .callMethod(Math.class, "random")
                .check(CLASSES);
    }

    @Test
    void viewModelsKnowNoNode() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..", "javafx.application..")
                .check(CLASSES);
    }

    @Test
    void screensDoNotKnowEachOther() {
        slices().matching(ROOT + "gui.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        resideInAPackage(ROOT + "gui.."),
                        resideInAnyPackage(ROOT + "gui.support..", ROOT + "gui.figure.."))
                .ignoreDependency(resideInAPackage(ROOT + "gui.shell.."), resideInAPackage(ROOT + "gui.."))
                .check(CLASSES);
    }

    /// Every library is known to one place only, so that replacing it touches one place only.
    @ParameterizedTest
    @CsvSource({
        "org.tribuo..,          model",
        "com.oracle.labs..,     model",
        "ml.dmlc..,             model",
        "ai.onnxruntime..,      model",
        "ai.onnx..,             model",
        "de.bwaldvogel..,       model",
        "com.google.protobuf.., model",
        "de.siegmar.fastcsv..,  table",
        "org.mozilla.universalchardet.., table",
        "com.google.re2j..,     check",
        "org.dhatim.fastexcel.reader.., table",
        "blue.strategic.parquet.., table",
        "org.apache.parquet..,  table",
        "org.duckdb..,          activity",
        "java.sql..,            activity",
        "com.ezylang..,         recipe",
        "org.apache.commons.statistics.., drift",
        "com.fasterxml.jackson.databind.., base",
        "com.fasterxml.jackson.core.., base|rest",
        "com.sun.net.httpserver.., rest",
        "org.jfree.chart..,     chart|gui.figure",
        "org.jfree.fx..,        gui.figure",
        "org.apache.batik..,    chart",
        "java.awt..,            chart|gui.figure",
        "picocli..,             cli",
        "javafx..,              gui",
        "atlantafx..,           gui",
        "org.controlsfx..,      gui",
    })
    void librariesAreCaged(String library, String cages) {
        String[] allowed =
                Stream.of(cages.split("\\|")).map(cage -> ROOT + cage + "..").toArray(String[]::new);

        noClasses()
                .that()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    @Test
    void nothingUsesJavaSerialization() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ObjectInputStream.class, ObjectOutputStream.class)
                .check(CLASSES);
    }

    /// Nothing but the scoring service can open a socket, and none has a place to hide one: `URI` and `URL` only name
    /// what is on the disk.
    @Test
    void onlyTheScoringServiceUsesTheNetwork() {
        DescribedPredicate<JavaClass> network = resideInAnyPackage(
                        "java.net.http..",
                        "java.rmi..",
                        "javax.net..",
                        "javax.naming..",
                        "com.sun.net..",
                        "javafx.scene.web..")
                .or(belongToAnyOf(
                        InetAddress.class,
                        InetSocketAddress.class,
                        Socket.class,
                        ServerSocket.class,
                        DatagramSocket.class,
                        URLConnection.class,
                        URLClassLoader.class,
                        NetworkChannel.class,
                        SocketChannel.class,
                        ServerSocketChannel.class,
                        DatagramChannel.class,
                        AsynchronousSocketChannel.class,
                        AsynchronousServerSocketChannel.class));

        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "rest")
                .should()
                .dependOnClassesThat(network)
                .check(CLASSES);
        noClasses()
                .should()
                .callMethod(URL.class, "openStream")
                .orShould()
                .callMethod(URL.class, "openConnection")
                .orShould()
                .callMethod(URL.class, "getContent")
                .check(CLASSES);
    }

    /// The service answers and never asks: whatever could connect to somebody is out of its reach, too, and it knows of
    /// no address but one that it writes itself.
    @Test
    void theScoringServiceConnectsToNobody() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "rest")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.net.http..", "java.rmi..", "javax.net..", "javax.naming..", "javafx.scene.web..")
                        .or(belongToAnyOf(
                                Socket.class,
                                ServerSocket.class,
                                DatagramSocket.class,
                                URLConnection.class,
                                URLClassLoader.class,
                                NetworkChannel.class)))
                .orShould()
                .callMethodWhere(target(owner(type(InetAddress.class))).and(not(target(name("getByAddress")))))
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "cli")
                .should(ACCESS_STANDARD_STREAMS)
                .check(CLASSES);
    }

    @Test
    void noDrawerOfOddments() {
        classes()
                .should()
                .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl)")
                .check(CLASSES);
    }

    private static String[] core() {
        return CORE.stream().map(name -> ROOT + name + "..").toArray(String[]::new);
    }
}
