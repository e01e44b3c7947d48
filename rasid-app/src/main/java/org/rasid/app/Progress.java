package org.rasid.app;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.rasid.source.Sources;

/**
 * Shows on a terminal how far the work is, how fast it goes and how long it will take; elsewhere it shows nothing. How many
 * reports there are is counted beside the work, where they can be read twice.
 */
final class Progress implements AutoCloseable {
    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** Progress through these reports. */
    static Progress of(Streams streams, ReportOptions options) {
        if (!streams.around().terminal()) {
            return new Progress(null);
        }
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("")
                .setInitialMax(-1)
                .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
                .setConsumer(new ConsoleProgressBarConsumer(
                        streams.err(), streams.around().look().width()))
                .setUpdateIntervalMillis(500)
                .showSpeed()
                .build();
        if (!options.standardInput()) {
            Thread counter = new Thread(() -> bar.maxHint(count(streams, options)), "rasid-count");
            counter.setDaemon(true);
            counter.start();
        }
        return new Progress(bar);
    }

    private static long count(Streams streams, ReportOptions options) {
        long number = 0;
        try (Sources sources = options.files(streams)) {
            while (sources.hasNext()) {
                sources.next();
                number++;
            }
        }
        return number + options.addresses().size();
    }

    /** Whether anything is shown. */
    boolean shown() {
        return bar != null;
    }

    /** One report more is done. */
    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    /** Nothing more is shown, so that other lines can be written. */
    void end() {
        if (bar != null) {
            bar.close();
        }
    }

    @Override
    public void close() {
        end();
    }
}
