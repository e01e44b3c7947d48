package org.rasid.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the code to the table of rooms in ARCHITECTURE.md, and the table to the code. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoomsTest {
    private static final String ROOT = "org.rasid";
    private static final String PLANTED = "org.rasid.checks.planted";
    private static final RoomTable TABLE = RoomTable.ofProject();

    private final JavaClasses product = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
    private final JavaClasses planted = new ClassFileImporter().importPackages(PLANTED);

    static Stream<ArchRule> rules() {
        return new RoomRules(ROOT, TABLE).all().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void codeKeepsToItsRoom(ArchRule rule) {
        rule.allowEmptyShould(true).check(product);
    }

    @Test
    void tableHasAllRooms() {
        assertThat(TABLE.rows().keySet())
                .containsExactlyInAnyOrder(
                        "report", "text", "lexicon", "mention", "time", "reading", "lucene", "source", "record",
                        "watch", "export", "prose", "serve", "app", "scale", "release", "checks");
    }

    @Test
    void everyRoomExists() {
        for (String room : TABLE.rows().keySet()) {
            assertThat(product.containPackage(ROOT + "." + room))
                    .as("package %s.%s, which ARCHITECTURE.md names", ROOT, room)
                    .isTrue();
        }
    }

    @Test
    void everyPackageIsARoomOfTheTable() {
        assertThat(product.stream()
                        .map(type -> type.getPackageName().substring(ROOT.length() + 1))
                        .map(name -> name.replaceAll("\\..*", ""))
                        .distinct())
                .isSubsetOf(TABLE.rows().keySet());
    }

    /** Those who are heavy and apart too. */
    @Test
    void allModulesAreSeen() {
        assertThat(product.containPackage(ROOT + ".export.parquet")).isTrue();
        assertThat(product.containPackage(ROOT + ".lucene.opensearch")).isTrue();
        assertThat(product.containPackage(ROOT + ".scale")).isTrue();
    }

    @Test
    void wordsOfTheTableAreUnderstood() {
        assertThat(TABLE.row("report").mayImport()).isEmpty();
        assertThat(TABLE.row("time").mayImport()).containsExactlyInAnyOrder("report", "text", "lexicon");
        assertThat(TABLE.row("reading").mayImport())
                .containsExactlyInAnyOrder("report", "text", "lexicon", "mention", "time");
        assertThat(TABLE.row("app").mayImport()).contains("serve", "reading").doesNotContain("scale");
        assertThat(TABLE.row("lexicon").module()).isEqualTo("rasid-reader");
    }

    /** The test's own test: the planted rooms break three rules, and each is noticed. */
    @Test
    void plantedViolationsAreFound() {
        List<String> broken = new RoomRules(PLANTED, TABLE)
                .all().stream()
                        .map(rule -> rule.allowEmptyShould(true).evaluate(planted))
                        .filter(result -> result.hasViolation())
                        .map(result -> result.getFailureReport().toString())
                        .toList();
        assertThat(broken)
                .satisfiesExactly(
                        report -> assertThat(report).contains("room `text` import: `report`", "EarlyReader"),
                        report -> assertThat(report).contains("these belong to `record`", "EarlyReader"),
                        report -> assertThat(report).contains("no run-time dependency", "EarlyReader"));
    }
}
