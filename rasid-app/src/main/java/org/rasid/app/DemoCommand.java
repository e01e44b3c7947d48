package org.rasid.app;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rasid.app.SafeReader.Outcome;
import org.rasid.app.Samples.Sample;
import org.rasid.prose.Language;
import org.rasid.prose.Look;
import org.rasid.prose.ReadingText;
import org.rasid.reading.Reader;
import org.rasid.report.Reading;
import org.rasid.source.Limits;
import org.rasid.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rasid demo}: shows the samples that come with Rasid, on the page where a browser can, else as text. */
@Command(
        name = "demo",
        description =
                "Show the sample reports that come with Rasid: on the page, or as text where no browser can show it.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(names = "--lang", paramLabel = "LANG", description = "The language: ar or en; else the locale's.")
    private @Nullable Language language;

    @Option(names = "--text", description = "As text in any case.")
    private boolean text;

    DemoCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        boolean page = streams.around().terminal() && streams.around().display();
        return page && !text ? ServeCommand.open(streams) : tell();
    }

    private int tell() {
        Look look = streams.around().look();
        ReadingText words = new ReadingText(language == null ? streams.around().language() : language, look);
        SafeReader reader = new SafeReader(Reader.shipped(), null);
        List<Sample> samples = Samples.all();
        boolean left = false;
        Total total = new Total();
        if (!print(words.sentence("demo", samples.size()))) {
            return ExitCode.NOBODY_LISTENS;
        }
        for (Sample sample : samples) {
            try (Sources sources = Sources.of(List.of(sample.input()), Limits.DEFAULT)) {
                Outcome<Reading> outcome = reader.read(sample.completed(sources.next()));
                streams.complain(outcome.complaints());
                left |= !outcome.complaints().isEmpty();
                Reading reading = outcome.result();
                if (reading != null && !print(ReadCommand.separator(look) + words.of(reading))) {
                    return ExitCode.NOBODY_LISTENS;
                }
                total.add(reading);
            }
        }
        if (!print(ReadCommand.separator(look) + total.told(words))) {
            return ExitCode.NOBODY_LISTENS;
        }
        return left ? ExitCode.SOMETHING_LEFT : ExitCode.ALL_READ;
    }

    /** What all samples hold together. */
    private static final class Total {
        private int contacts;
        private int statements;
        private int agreements;
        private int events;

        void add(@Nullable Reading reading) {
            if (reading != null) {
                int met = (int)
                        reading.events().stream().filter(ReadingText::isContact).count();
                contacts += met;
                events += reading.events().size() - met;
                statements += reading.statements().size();
                agreements += reading.agreements().size();
            }
        }

        String told(ReadingText text) {
            return text.sentence("demo.total", contacts, statements, agreements, events)
                    + text.sentence("demo.next", "./rasid read", "./rasid explain");
        }
    }

    private boolean print(String words) {
        return streams.write(words.getBytes(StandardCharsets.UTF_8));
    }
}
