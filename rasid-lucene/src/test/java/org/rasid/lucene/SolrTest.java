package org.rasid.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.embedded.EmbeddedSolrServer;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrInputDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A core of Solr with the field types of docs/lucene.md indexes, finds and highlights. */
class SolrTest {
    private static final String CONFIG = """
            <config>
              <luceneMatchVersion>9.12</luceneMatchVersion>
              <schemaFactory class="ManagedIndexSchemaFactory"/>
              <requestHandler name="/select" class="solr.SearchHandler"/>
            </config>
            """;

    private static final String SCHEMA = """
            <schema name="reports" version="1.7">
              <fieldType name="string" class="solr.StrField"/>
              %s
              <field name="id" type="string"/>
              <field name="body" type="arabic"/>
              <field name="light" type="arabic_light"/>
              <copyField source="body" dest="light"/>
              <uniqueKey>id</uniqueKey>
            </schema>
            """;

    @TempDir
    Path home;

    @Test
    void aCoreFindsWordsThatWereHiddenAndWordsWithoutClitics() throws IOException, SolrServerException {
        makeCore();
        try (EmbeddedSolrServer solr = new EmbeddedSolrServer(home, "reports")) {
            solr.add(List.of(
                    report("1", "توقفت المعـ.ـارك، وبالإيرانيين يلتقي الوفد غداً."),
                    report("2", "اجتمع الوفدان في مسقط.")));
            solr.commit();

            assertThat(found(solr, "body", "معارك"))
                    .containsExactly("توقفت <em>المعـ.ـارك</em>، وبالإيرانيين يلتقي الوفد غداً.");
            assertThat(found(solr, "body", "للإيرانيين"))
                    .containsExactly("توقفت المعـ.ـارك، <em>وبالإيرانيين</em> يلتقي الوفد غداً.");
            assertThat(found(solr, "body", "ومسقط")).containsExactly("اجتمع الوفدان في <em>مسقط</em>.");
            assertThat(found(solr, "body", "طهران")).isEmpty();

            assertThat(found(solr, "light", "معارك"))
                    .containsExactly("توقفت <em>المعـ.ـارك</em>، وبالإيرانيين يلتقي الوفد غداً.");
            assertThat(found(solr, "light", "للإيرانيين")).isEmpty();
        }
    }

    private void makeCore() throws IOException {
        Path conf = Files.createDirectories(home.resolve("reports/conf"));
        Files.writeString(home.resolve("solr.xml"), "<solr/>");
        Files.writeString(home.resolve("reports/core.properties"), "name=reports");
        Files.writeString(conf.resolve("solrconfig.xml"), CONFIG);
        Files.writeString(conf.resolve("managed-schema.xml"), SCHEMA.formatted(documented()));
    }

    /** The field types as the page for users has them. */
    private static String documented() throws IOException {
        String page = Files.readString(Path.of("../docs/lucene.md"));
        int start = page.indexOf("```xml") + "```xml".length();
        return page.substring(start, page.indexOf("```", start));
    }

    private static SolrInputDocument report(String id, String body) {
        return new SolrInputDocument("id", id, "body", body);
    }

    /** What is found, as it would be shown. */
    private static List<String> found(EmbeddedSolrServer solr, String field, String words)
            throws SolrServerException, IOException {
        QueryResponse response = solr.query(new SolrQuery("q", words, "df", field, "hl", "true", "hl.fl", field));
        return response.getHighlighting().values().stream()
                .map(fields -> fields.get(field))
                .map(shown -> shown.get(0))
                .toList();
    }
}
