package org.rasid.checks.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One Chromium for all tests, and the record of the samples, made once. */
final class Theatre implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    /** It runs as root in containers, and asks for nothing that a test did not ask for. */
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Path folder;
    private final Playwright playwright;
    private final Browser browser;
    private final Path samples;
    private final Stage shared;
    private int stages;

    private Theatre() {
        try {
            folder = Files.createTempDirectory("rasid-browser");
            samples = Files.createDirectory(folder.resolve("samples"));
            Stage.fill(samples);
            shared = Stage.over(copyOfSamples());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.PATIENCE);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(ARGUMENTS));
    }

    /** The one of this run; a test is skipped where there is no Chromium. */
    static Theatre of(ExtensionContext context) {
        assumeTrue(
                Files.isExecutable(CHROMIUM),
                () -> "no " + CHROMIUM + ": tests in a browser are skipped; apt-get install chromium");
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Theatre.class))
                .computeIfAbsent(Theatre.class, key -> new Theatre(), Theatre.class);
    }

    /** Somebody who comes for the first time. */
    Visitor visitor(Screen screen, Hand hand, EachScreen.Over over) {
        return switch (over) {
            case SAMPLES -> new Visitor(browser, screen, hand, shared, () -> {});
            case OWN_SAMPLES -> alone(screen, hand, Stage.over(copyOfSamples()));
            case EMPTY -> alone(screen, hand, Stage.over(fresh()));
            case LOCKED -> alone(screen, hand, Stage.locked(fresh()));
        };
    }

    private Visitor alone(Screen screen, Hand hand, Stage stage) {
        return new Visitor(browser, screen, hand, stage, stage::close);
    }

    private Path copyOfSamples() {
        Path copy = fresh();
        Stage.copy(samples, copy);
        return copy;
    }

    private Path fresh() {
        return folder.resolve("stage" + ++stages);
    }

    @Override
    public void close() throws IOException {
        browser.close();
        playwright.close();
        shared.close();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
