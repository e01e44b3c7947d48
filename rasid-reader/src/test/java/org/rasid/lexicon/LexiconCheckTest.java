package org.rasid.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconCheckTest {
    @TempDir
    private Path folder;

    @Test
    void nothingIsWrongWithTheShippedTables() throws IOException {
        assertThat(LexiconCheck.of(Tables.shipped())).isEmpty();
    }

    private void write(String file, String header, String... rows) throws IOException {
        Path to = folder.resolve(file);
        Files.createDirectories(to.getParent());
        String lines = header + "\n" + String.join("\n", rows) + "\n";
        Files.writeString(to, lines.replace(',', '\t'), StandardCharsets.UTF_8);
    }

    private List<String> problems() throws IOException {
        return LexiconCheck.of(Tables.of(folder));
    }

    @Test
    void oneKeyOrNameTwice() throws IOException {
        write(
                "people/a.tsv",
                "key,en,ar,short,country,offices,note",
                "person:a,A,خالد العلي,,SYR,,",
                "person:a,A,سالم العلي,,SYR,,",
                "person:b,B,خالد العلى,,SYR,,",
                "person:c,C,خالد العلي,,IRQ,,");
        assertThat(problems())
                .containsExactly(
                        "people/a.tsv:3: stands in people/a.tsv:2 already: person:a",
                        "people/a.tsv:4: stands in people/a.tsv:2 already: خالد العلي SYR");
    }

    @Test
    void twoInOneOffice() throws IOException {
        write("titles.tsv", "ar,plural,type,office,kind,note", "ملك,,office,king,person,one at a time");
        write(
                "people/a.tsv",
                "key,en,ar,short,country,offices,note",
                "person:a,A,أ,,JOR,king@JOR:1990..2000-05,",
                "person:b,B,ب,,JOR,king@JOR:1999-02..2010,",
                "person:c,C,ج,,JOR,king@JOR:2010..,",
                "person:d,D,د,,JOR,king@JOR:2001..2005,rival",
                "person:e,E,ه,,JOR,king of JOR:1990..nobody knows,");
        assertThat(problems())
                .containsExactly(
                        "people/a.tsv:6: no office, @, where, :, from..to: king of JOR:1990..nobody knows",
                        "people/a.tsv:3: A (people/a.tsv:2) is king@JOR at the same time");
    }

    @Test
    void placesThatCannotBeThere() throws IOException {
        String[] rows = new String[13];
        for (int i = 0; i < 10; i++) {
            rows[i] = "P" + i + ",قرية" + i + ",IRQ,village,33." + i + ",44,";
        }
        rows[10] = "Swapped,سوابد,IRQ,town,44,33,";
        rows[11] = "Twice,قرية3,IRQ,village,33.31,44,";
        rows[12] = "On,على,XYZ,town,33,44,";
        write("places/a.tsv", "en,ar,country,kind,lat,lon,note", rows);
        write("function-words.tsv", "form,lemma,pos,gloss", "على,على,ADP,on");
        assertThat(problems())
                .containsExactly(
                        "places/a.tsv:14: no code of ISO 3166 alpha-3: XYZ",
                        "places/a.tsv:12: lies 1472 km from all else of its country",
                        "places/a.tsv:13: stands in places/a.tsv:5 already: قريه3 IRQ village",
                        "places/a.tsv:14: is a small word too; mark it ambiguous in its note: على");
    }
}
