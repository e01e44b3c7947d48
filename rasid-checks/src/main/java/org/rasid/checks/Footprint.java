package org.rasid.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rasid.lexicon.Lexicon;
import org.rasid.reading.Reader;

/** What Rasid takes beside time: the heap of its lexicon and of a reader that has read, and how long it takes to start. */
final class Footprint {
    private static final int STARTS = 10;

    private Footprint() {}

    /** Bytes of heap that a lexicon takes. */
    static long lexicon() {
        long before = used();
        Lexicon lexicon = Lexicon.shipped();
        long after = used();
        return lexicon.lemmas() > 0 ? after - before : 0;
    }

    /** Bytes of heap that a reader takes once it has read the news, its lexicon and what it remembers of words included. */
    static long reader(News news) {
        long before = used();
        Reader reader = Reader.shipped();
        news.reports().forEach(reader::read);
        long after = used();
        return reader.terms("خبر").isEmpty() ? 0 : after - before;
    }

    private static long used() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /**
     * Nanoseconds that {@code ./rasid read} takes for one short report from the shell, the median of warm starts; 0 where
     * it is not built.
     */
    static long start() throws IOException, InterruptedException {
        Path launcher = Path.of("rasid").toAbsolutePath();
        Path sample = Path.of("samples/01-putin-erdogan-call.txt");
        if (!Files.isExecutable(launcher) || !Files.exists(sample)) {
            return 0;
        }
        List<Long> times = new ArrayList<>();
        for (int i = 0; i <= STARTS; i++) {
            long from = System.nanoTime();
            new ProcessBuilder(launcher.toString(), "read", sample.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            times.add(System.nanoTime() - from);
        }
        List<Long> warm = times.subList(1, times.size());
        Collections.sort(warm);
        return warm.get(warm.size() / 2);
    }
}
