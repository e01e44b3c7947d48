package org.rasid.record.sql;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rasid.record.Decision;
import org.rasid.record.Fact;
import org.rasid.record.FactKind;
import org.rasid.record.Filed;
import org.rasid.record.Filter;
import org.rasid.record.Registry;
import org.rasid.record.Review;
import org.rasid.record.world.Consensus;
import org.rasid.report.Report;

/**
 * A record that an older Rasid wrote opens in this one, with all that is in it. {@code record-v1.jsonl} holds the rows of
 * one that the first version made of four of the project's samples, one of its facts rejected.
 */
class OldRecordTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private static void restore(Location location) throws IOException, SQLException {
        try (Connections connections = new Connections(location);
                Connection connection = connections.fresh()) {
            Migrations.upTo(1, location, connections).migrate();
            connection.setAutoCommit(false);
            Handle handle = Jdbi.create(connection).open();
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    Objects.requireNonNull(OldRecordTest.class.getResourceAsStream("record-v1.jsonl")),
                    StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    JsonNode node = JSON.readTree(line);
                    insert(handle.getConnection(), node.get("table").asText(), node.get("row"));
                }
            }
            connection.commit();
        }
    }

    private static void insert(Connection connection, String table, JsonNode row) throws IOException, SQLException {
        List<String> columns = new ArrayList<>();
        row.fieldNames().forEachRemaining(columns::add);
        String sql = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                + String.join(", ", columns.stream().map(column -> "?").toList()) + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < columns.size(); i++) {
                statement.setObject(i + 1, value(row.get(columns.get(i))));
            }
            statement.execute();
        }
    }

    private static @org.jspecify.annotations.Nullable Object value(JsonNode cell) throws IOException {
        if (cell.isObject()) {
            return cell.get("bytes").binaryValue();
        }
        return cell.isNull()
                ? null
                : cell.isIntegralNumber()
                        ? (Object) cell.asLong()
                        : cell.isNumber() ? (Object) cell.asDouble() : cell.asText();
    }

    @ParameterizedTest
    @EnumSource
    void opensWithAllThatIsInIt(Records kind) throws IOException, SQLException {
        Location location = kind.fresh(folder);
        restore(location);
        List<String> before = untouched(location);
        try (Registry registry = Made.open(location)) {
            assertThat(registry.reports().map(Filed::id))
                    .containsExactly(
                            "01-putin-erdogan-call",
                            "03-karabakh-flash",
                            "05-karabakh-undated",
                            "23-putin-erdogan-second-call");
            assertThat(registry.count(Filter.ALL)).isEqualTo(26);
            assertThat(registry.facts(Filter.ALL.reviewed(Set.of(Review.REJECTED))))
                    .hasSize(1);
            assertThat(registry.decisions()).extracting(Decision::why).containsExactly("told wrongly");
            assertThat(registry.find(Filter.ALL.searching("كلبجار"), 10)).hasSize(2);
        }
        assertThat(untouched(location)).isEqualTo(before);
    }

    /** What migrations leave as it was. */
    private static List<String> untouched(Location location) throws SQLException {
        return Dump.of(location).stream()
                .filter(line ->
                        !line.startsWith("fact_key") && !line.startsWith("fact ") && !line.startsWith("change "))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void whatNamesNoDayIsOfItsReportsDays(Records kind) throws IOException, SQLException {
        Location location = kind.fresh(folder);
        restore(location);
        try (Registry registry = Made.open(location)) {
            List<Fact> facts = registry.facts(Filter.ALL)
                    .filter(fact -> fact.accounts().size() == 1)
                    .toList();
            assertThat(facts)
                    .filteredOn(fact -> fact.kind() == FactKind.STATEMENT)
                    .isNotEmpty();
            for (Fact fact : facts) {
                Fact anew = Consensus.of(registry.accounts(fact), fact.firstSeen(), fact.lastChanged());
                assertThat(fact.days()).as("%s", fact).isEqualTo(anew.days());
            }
            assertThat(registry.count(Filter.ALL
                            .ofKinds(Set.of(FactKind.STATEMENT))
                            .between(LocalDate.parse("2020-10-01"), LocalDate.parse("2020-12-01"))))
                    .isPositive();
        }
    }

    private static Report sample(String name, String day) throws IOException {
        String text = Files.readString(Path.of("..", "samples", name));
        return new Report(name, "", text, LocalDate.parse(day), null, null, null);
    }

    @ParameterizedTest
    @EnumSource
    void goesOnFromWhereItWas(Records kind) throws IOException, SQLException {
        Location location = kind.fresh(folder);
        restore(location);
        try (Registry registry = Made.open(location)) {
            registry.add(
                    Made.readings(
                            sample("04-karabakh-monitoring-centre.txt", "2020-11-12"),
                            sample("24-akar-shoigu-call.txt", "2020-11-11"),
                            sample("25-erdogan-putin-karabakh-syria.txt", "2020-11-11")),
                    receipts -> {});
            List<Fact> joined = registry.facts(Filter.ALL)
                    .filter(fact -> registry.accounts(fact).stream()
                            .map(account -> account.report().number())
                            .anyMatch(number -> number <= 4))
                    .filter(fact -> registry.accounts(fact).stream()
                            .map(account -> account.report().number())
                            .anyMatch(number -> number > 4))
                    .toList();
            assertThat(joined).as("facts that the old record had").isNotEmpty();
            registry.reread(done -> {});
            assertThat(registry.decisions()).hasSize(1);
        }
    }
}
