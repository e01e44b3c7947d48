package org.rasid.serve;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.rasid.export.Format;
import org.rasid.record.Filter;
import org.rasid.serve.view.Layout;

/**
 * {@code /facts.csv} and its like: all facts of a filter as a file or a feed, written while they are drawn from the record.
 * Whoever has fetched them before, with no change to the record since, is told so.
 */
final class FactExport implements Handler {
    private static final int BUFFER = 1 << 16;

    /** What a program asks for again and again, and what a browser would not save under its own name. */
    static final Set<Format> SUBSCRIBED = Set.of(Format.ATOM, Format.ICS);

    private final Served served;
    private final Format format;

    FactExport(Served served, Format format) {
        this.served = served;
        this.format = format;
    }

    /** The address of a format for a filter. */
    static String address(Format format, Filter filter) {
        return FilterQuery.address("/facts." + format.ending(), filter);
    }

    /** The facts of a filter in every format. */
    static List<Layout.Alternate> alternates(Visit visit, Filter filter) {
        List<Layout.Alternate> all = new ArrayList<>();
        for (Format format : FactList.TAKEN) {
            all.add(new Layout.Alternate(
                    format.media(), visit.words().say("take." + format.label()), address(format, filter)));
        }
        all.add(new Layout.Alternate("application/json", "JSON", FilterQuery.address("/facts.json", filter)));
        return all;
    }

    @Override
    public void handle(Context ctx) {
        Filter filter = Visit.filter(ctx, served);
        String state = "W/\"" + served.registry().change() + "." + served.today() + "\"";
        ctx.header("Cache-Control", "private, no-cache");
        ctx.header("ETag", state);
        if (state.equals(ctx.header("If-None-Match"))) {
            ctx.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        ctx.contentType(format.media() + "; charset=utf-8");
        if (!SUBSCRIBED.contains(format)) {
            ctx.header("Content-Disposition", "attachment; filename=\"rasid." + format.ending() + "\"");
        }
        if (!ctx.method().equals(HandlerType.HEAD)) {
            write(ctx, filter);
        }
    }

    private void write(Context ctx, Filter filter) {
        try {
            OutputStream out = new BufferedOutputStream(ctx.outputStream(), BUFFER);
            format.write(served.registry(), filter, served.today(), out);
            out.flush();
        } catch (IOException | RuntimeException e) {
            if (!ctx.res().isCommitted()) {
                ctx.res().reset();
                throw e instanceof RuntimeException fault ? fault : new UncheckedIOException((IOException) e);
            }
            breakOff(ctx);
        }
    }

    /** Half a file must not look like a whole one: the connection ends without the end of the body. */
    private static void breakOff(Context ctx) {
        ServletContextRequest.getServletContextRequest(ctx.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }
}
