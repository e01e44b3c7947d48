package org.rasid.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.geojson.Feature;
import org.geojson.FeatureCollection;
import org.geojson.MultiPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasid.record.Tombstone;

/** JSON Lines, GeoJSON, FollowTheMoney and Atom, opened again by readers that are not ours. */
class FactFormatsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path folder;

    private static Schema schema(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(FactLines.class.getResourceAsStream(name), name)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(MAPPER.readTree(in));
        }
    }

    private static List<JsonNode> lines(FactFormat format, List<Tombstone> gone) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Written.text(format, MadeFacts.all(), gone).split("\n")) {
            lines.add(MAPPER.readTree(line));
        }
        return lines;
    }

    @Test
    void factLinesKeepToTheSchema() throws IOException {
        Schema schema = schema("fact.schema.json");
        List<JsonNode> lines = lines(new FactLines(), MadeFacts.gone());
        assertThat(lines)
                .hasSize(6)
                .allSatisfy(line -> assertThat(schema.validate(line)).isEmpty());
        assertThat(lines.get(2).at("/clauses/0/deadline").asText()).isEqualTo("2020-12-01");
        assertThat(lines.get(2).get("first_day").asText()).isEqualTo("--11-10");
        assertThat(lines.get(3).at("/accounts/0/evidence/0/text").asText())
                .isEqualTo(MadeFacts.HOSTILE.replace('\ud800', '?'));
        assertThat(lines.get(4).get("into").isNull()).isTrue();
        assertThat(lines.get(5).get("into").asText())
                .isEqualTo(lines.get(1).get("id").asText());
    }

    @Test
    void theSchemaNoticesWhatIsWrong() throws IOException {
        Schema schema = schema("fact.schema.json");
        String line = Written.text(new FactLines(), List.of(MadeFacts.call()), List.of());
        for (String wrong : List.of(
                line.replace("\"quad\":1", "\"quad\":9"),
                line.replace("\"kind\":\"event\"", "\"kind\":\"deed\""),
                line.replace("2020-10-27", "27.10.2020"),
                line.replace("\"sources\":1,", ""))) {
            assertThat(wrong).isNotEqualTo(line);
            assertThat(schema.validate(MAPPER.readTree(wrong))).isNotEmpty();
        }
    }

    @Test
    void duckDbReadsFactLines() throws IOException, SQLException {
        Path file = Written.file(folder, "a.jsonl", new FactLines(), MadeFacts.all());
        assertThat(Written.rows("SELECT p.name_en AS who FROM (SELECT unnest(parts) AS p FROM read_json('" + file
                        + "') WHERE withdrawn IS NULL AND kind = 'event') WHERE p.role = 'initiator'"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("who", "Vladimir Putin"));
    }

    @Test
    void geoJsonHoldsThePoints() throws IOException {
        FeatureCollection map = MAPPER.readValue(
                Written.text(new GeoJsonMap(), MadeFacts.all(), MadeFacts.gone()), FeatureCollection.class);
        assertThat(map.getFeatures()).hasSize(1);
        Feature attack = map.getFeatures().get(0);
        assertThat(attack.getId()).isEqualTo(MadeFacts.attack("").fact().id().toString());
        assertThat(((MultiPoint) attack.getGeometry()).getCoordinates())
                .extracting(point -> point.getLongitude() + " " + point.getLatitude())
                .containsExactly("46.55 39.64", "-46.5 39.5");
        assertThat(attack.<String>getProperty("words")).contains("\"quoted\", 'single'; semi\r\nnext\u0000");
        FeatureCollection none =
                MAPPER.readValue(Written.text(new GeoJsonMap(), List.of(), List.of()), FeatureCollection.class);
        assertThat(none.getFeatures()).isEmpty();
    }

    @Test
    void followTheMoneyKeepsToItsSchemata() throws IOException {
        Schema schema = schema("ftm.schema.json");
        List<JsonNode> entities = lines(new FollowTheMoney(), MadeFacts.gone());
        assertThat(entities)
                .allSatisfy(entity -> assertThat(schema.validate(entity)).isEmpty());
        Set<String> known = new TreeSet<>();
        for (JsonNode entity : entities) {
            entity.at("/properties/involved").forEach(id -> assertThat(known).contains(id.asText()));
            assertThat(known.add(entity.get("id").asText()))
                    .as("an entity stands once")
                    .isTrue();
        }
        assertThat(entities)
                .extracting(entity -> entity.get("schema").asText())
                .containsOnly("Event", "Person", "PublicBody", "Organization");
        assertThat(entities.get(0).at("/properties/country/0").asText()).isEqualTo("ru");
    }

    @Test
    void romeReadsTheFeed() throws IOException, FeedException {
        String xml = Written.text(new AtomFeed("Rasid", MadeFacts.CHANGED), MadeFacts.all(), MadeFacts.gone());
        SyndFeed feed = new SyndFeedInput().build(new StringReader(xml));
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("Rasid");
        assertThat(feed.getEntries()).hasSize(4).allSatisfy(entry -> {
            assertThat(entry.getUri()).startsWith("urn:uuid:");
            assertThat(entry.getUpdatedDate().toInstant()).isEqualTo(MadeFacts.CHANGED);
            assertThat(entry.getContents()).hasSize(1);
        });
        assertThat(feed.getEntries().get(0).getTitle())
                .isEqualTo("CONSULT phone: Vladimir Putin → Recep Tayyip Erdoğan");
        assertThat(feed.getEntries().get(3).getContents().get(0).getValue())
                .contains("<b>&amp;]]></b>", "\ud83d\ude00")
                .doesNotContain("\u0007");
        assertThat(feed.getForeignMarkup())
                .extracting(stone -> stone.getName() + " " + stone.getAttributeValue("ref"))
                .containsExactlyElementsOf(MadeFacts.gone().stream()
                        .map(stone -> "deleted-entry urn:uuid:" + stone.fact())
                        .toList());
    }

    @Test
    void anEmptyFeedIsAFeed() throws IOException, FeedException {
        String xml = Written.text(new AtomFeed("Rasid", MadeFacts.CHANGED), List.of(), List.of());
        assertThat(new SyndFeedInput().build(new StringReader(xml)).getEntries())
                .isEmpty();
    }

    @Test
    void theSameFactsGiveTheSameBytes() throws IOException {
        for (FactFormat format : List.of(
                new FactLines(),
                new GeoJsonMap(),
                new FollowTheMoney(),
                new AtomFeed("Rasid", MadeFacts.CHANGED),
                Spreadsheet.table(),
                Polecat.table(),
                Gdelt.table(),
                Acled.table())) {
            assertThat(Written.text(format, MadeFacts.all(), MadeFacts.gone()))
                    .isEqualTo(Written.text(format, MadeFacts.all(), MadeFacts.gone()));
        }
    }
}
