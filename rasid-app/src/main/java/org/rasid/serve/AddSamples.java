package org.rasid.serve;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.function.Supplier;
import org.rasid.report.Reading;

/** {@code POST /samples}: takes the samples into the record and goes to the first screen. */
final class AddSamples implements Handler {
    private final Served served;
    private final Supplier<List<Reading>> samples;

    AddSamples(Served served, Supplier<List<Reading>> samples) {
        this.served = served;
        this.samples = samples;
    }

    @Override
    public void handle(Context ctx) {
        served.registry().add(samples.get().iterator(), receipts -> {});
        ctx.redirect("/", HttpStatus.SEE_OTHER);
    }
}
