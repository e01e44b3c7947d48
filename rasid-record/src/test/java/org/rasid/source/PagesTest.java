package org.rasid.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rasid.report.Report;

/** Invented pages in the manners of the Arabic press, each with a file that says what must be read out of it. */
class PagesTest {
    private static final String ADDRESS = "https://fetched.example/page";

    static Stream<Path> pages() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(PagesTest.class.getResource("pages"), "pages")
                .toURI());
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.toString().endsWith(".html")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isReadAsItsPartnerSays(Path page) throws IOException {
        Path partner = page.resolveSibling(page.getFileName().toString().replace(".html", ".txt"));
        byte[] bytes = Files.readAllBytes(page);
        List<Item> items = SourceFiles.all(Sources.of(
                List.of(new Input.Fetched(new ByteArrayInputStream(bytes), ADDRESS, "text/html")), Limits.DEFAULT));
        assertThat(items).hasSize(1);
        assertThat(items.get(0)).isInstanceOf(Item.Found.class);
        assertThat(written(items.get(0).report())).isEqualTo(Files.readString(partner));
        assertThat(((Item.Found) items.get(0)).problems()).isEmpty();
    }

    private static String written(Report report) {
        return "outlet: " + shown(report.outlet()) + "\ndate: " + shown(report.date()) + "\nauthor: "
                + shown(report.author()) + "\nurl: " + shown(report.url()) + "\n\n" + report.text() + "\n";
    }

    private static Object shown(@Nullable Object value) {
        return value == null ? "-" : value;
    }
}
