package org.rasid.record.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rasid.record.Fact;
import org.rasid.record.Filed;
import org.rasid.record.Filter;
import org.rasid.record.Receipt;
import org.rasid.record.RecordException;
import org.rasid.record.Registry;
import org.rasid.report.Reading;
import org.sqlite.SQLiteConfig;

/** What people are told when a record cannot be used, and that nothing in it is lost. */
class TroubleTest {
    @TempDir
    Path folder;

    private static void refused(ThrowingCallable work, String why) {
        assertThatThrownBy(work)
                .isInstanceOf(RecordException.class)
                .hasMessageContaining(why)
                .message()
                .startsWith("the ")
                .doesNotContain("\n");
    }

    @Test
    void whatIsNoDatabaseIsToldAndLeftAlone() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "ملاحظات ".repeat(500), StandardCharsets.UTF_8);
        byte[] before = Files.readAllBytes(text);
        refused(() -> Made.open(new Location.File(text)), "is no SQLite database");
        assertThat(Files.readAllBytes(text)).isEqualTo(before);
        refused(() -> Made.open(new Location.File(folder)), "cannot be opened");
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseOfSomethingElseIsLeftAlone(Records kind) throws Exception {
        Location location = kind.fresh(folder);
        try (var connection = new Connections(location).fresh();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE recipes (name TEXT)");
        }
        refused(() -> Made.open(location), "holds something else");
    }

    @ParameterizedTest
    @EnumSource
    void aRecordOfANewerRasidIsLeftAlone(Records kind) {
        Location location = kind.fresh(folder);
        try (Database database = Database.open(location)) {
            database.write(handle -> handle.execute("UPDATE schema_history SET version = '99' WHERE version = '1'"));
        }
        refused(() -> Made.open(location), "newer Rasid");
    }

    @ParameterizedTest
    @EnumSource
    void onlyOneWritesWhileOthersRead(Records kind) {
        Location location = kind.fresh(folder);
        try (Registry one = Made.open(location);
                Registry other = Made.open(location)) {
            one.add(readings(3), receipts -> {});
            one.add(readings(4), receipts -> {
                refused(() -> other.add(readings(6), more -> {}), "is being written by another Rasid");
                assertThat(other.reports()).hasSize(4);
            });
            other.add(readings(6), receipts -> {});
            assertThat(one.reports()).hasSize(6);
        }
    }

    private static Iterator<Reading> readings(int many) {
        return Made.many(many).map(Made.READER::read).iterator();
    }

    private static List<String> facts(Registry registry) {
        try (Stream<Fact> facts = registry.facts(Filter.ALL)) {
            return facts.map(String::valueOf).toList();
        }
    }

    /** What one looked up before another wrote counts no more. */
    @ParameterizedTest
    @EnumSource
    void whoWritesByTurnsMakesTheSameRecord(Records kind) {
        Location shared = kind.fresh(folder);
        try (Registry one = Made.open(shared);
                Registry other = Made.open(shared);
                Registry alone = Made.open(kind.fresh(folder))) {
            for (int i = 0; i < 8; i++) {
                Reading next =
                        Made.READER.read(Made.many(i + 1).skip(i).findFirst().orElseThrow());
                (i % 2 == 0 ? one : other).add(List.of(next).iterator(), receipts -> {});
                alone.add(List.of(next).iterator(), receipts -> {});
            }
            assertThat(facts(one)).isEqualTo(facts(alone)).isNotEmpty();
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsTold() throws SQLException {
        Location.File location = (Location.File) Records.SQLITE.fresh(folder);
        Database.open(location).close();
        SQLiteConfig reading = new SQLiteConfig();
        reading.setReadOnly(true);
        try (var connection = reading.createConnection("jdbc:sqlite:" + location.path());
                var statement = connection.createStatement()) {
            SQLException refusal = catchThrowableOfType(
                    SQLException.class, () -> statement.execute("INSERT INTO change (number, at) VALUES (1, '')"));
            assertThat(Trouble.of(location, refusal)).hasMessageContaining("permission to write is missing");
        }
    }

    @Test
    void aFullDiskLosesNothingThatWasAcknowledged() {
        Location location = Records.SQLITE.fresh(folder);
        Set<String> acknowledged = new TreeSet<>();
        Consumer<List<Receipt>> note = receipts -> receipts.forEach(receipt -> acknowledged.add(receipt.report()));
        try (Database database = Database.open(location)) {
            Writer writer = new Writer(database, Made.READER, Made.CLOCK);
            writer.add(Made.many(5).map(Made.READER::read).iterator(), note);
            // The same error as of a full disk, by the same engine.
            database.write(handle -> handle.execute("PRAGMA max_page_count = 200"));
            refused(
                    () -> writer.add(
                            Made.many(400).skip(5).map(Made.READER::read).iterator(), note),
                    "the disk is full");
        }
        try (Registry registry = Made.open(location)) {
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(5);
            assertThat(registry.reports().map(Filed::id)).containsExactlyInAnyOrderElementsOf(acknowledged);
            registry.add(Made.many(420).skip(400).map(Made.READER::read).iterator(), note);
            assertThat(registry.reports().map(Filed::id)).containsExactlyInAnyOrderElementsOf(acknowledged);
        }
    }

    @Test
    void aServerThatIsNotThereIsTold() {
        refused(() -> Made.open(Location.of("postgresql://me:secret@localhost:1/record")), "cannot be reached");
    }

    @Test
    void passwordsAreNotTold() {
        assertThat(Location.of("postgresql://me:secret@host/record").name()).isEqualTo("postgresql://me@host/record");
        assertThat(Location.of("postgresql://host/record?password=secret&ssl=true")
                        .name())
                .doesNotContain("secret");
    }

    @Test
    void aPersonsOwnRecordLiesWhereProgramsKeepTheirData() {
        assertThat(Location.standard(Map.of("HOME", "/home/me")).name())
                .isEqualTo("/home/me/.local/share/rasid/record.db");
        assertThat(Location.standard(Map.of("HOME", "/home/me", "XDG_DATA_HOME", "/data"))
                        .name())
                .isEqualTo("/data/rasid/record.db");
    }
}
