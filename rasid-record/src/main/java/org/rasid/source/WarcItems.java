package org.rasid.source;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The reports of a WARC archive: pages that a server answered with, and pages and texts kept as resources or conversions.
 * Passed over: every other kind of record, answers other than success, pictures and all else that is no page.
 */
final class WarcItems implements Items {
    private final WarcRecords records;
    private final Origin origin;
    private final Limits limits;
    private final Deque<Item> ready = new ArrayDeque<>();
    private @Nullable Item held;
    private boolean ended;
    private long told = -1;
    private int reports;

    WarcItems(WarcRecords records, Origin origin, Limits limits) {
        this.records = records;
        this.origin = origin;
        this.limits = limits;
    }

    /**
     * What a record holds, as far as it may be a report.
     *
     * @param type its media type without parameters, in lower case; empty where none is told
     * @param charset the encoding that came with it
     * @param isText whether plain text is a report here
     */
    private record Payload(
            MessageBody body, String type, @Nullable String charset, boolean isText) {
        boolean mayBeReport() {
            return switch (type) {
                case "text/html", "application/xhtml+xml", "" -> true;
                case "text/plain" -> isText;
                default -> false;
            };
        }
    }

    @Override
    public @Nullable Item next() throws IOException {
        while (ready.isEmpty() && !ended) {
            try {
                WarcRecord record = records.next();
                release();
                ended = record == null;
                held = record == null ? null : item(record);
            } catch (IOException | RuntimeException e) {
                if (!records.isDoubtful()) {
                    release();
                }
                long damage = records.damage();
                ended = records.isBeyond();
                held = ended ? null : tell(e, damage);
                release();
                ended = ended || !records.recover();
            }
        }
        return ready.poll();
    }

    /** Gives out the item of a record, once that record is known to end where it says. */
    private void release() {
        if (held != null) {
            ready.add(held);
        }
        held = null;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    private @Nullable Item item(WarcRecord record) throws IOException {
        Payload payload;
        try {
            payload = payload(record);
        } catch (ParsingException e) {
            return tell(e, records.offset());
        }
        if (payload == null || !payload.mayBeReport()) {
            return null;
        }
        byte[] bytes = payload.body.stream().readNBytes(limits.bytes() + 1);
        Origin place = place(((WarcTargetRecord) record).target(), payload.charset);
        if (bytes.length > limits.bytes()) {
            return place.left(Trouble.tooManyBytes(limits.bytes()));
        }
        if (!ArabicBytes.mayHold(bytes)) {
            return place.left(Trouble.notArabic());
        }
        return payload.type.equals("text/plain")
                ? PlainText.item(bytes, place, limits)
                : HtmlPage.item(bytes, place, limits);
    }

    private Origin place(@Nullable String address, @Nullable String charset) {
        return origin.part("#" + records.offset(), ++reports, address, charset);
    }

    private @Nullable Payload payload(WarcRecord record) throws IOException {
        if (record instanceof WarcResponse response) {
            if (!type(response.headers().first("Content-Type")).equals("application/http")) {
                return null;
            }
            HttpResponse http = records.http(response);
            Optional<String> type = http.headers().first("Content-Type");
            boolean success = http.status() / 100 == 2;
            return success ? new Payload(http.bodyDecoded(), type(type), charset(type), false) : null;
        }
        if (record instanceof WarcResource || record instanceof WarcConversion) {
            Optional<String> type = record.headers().first("Content-Type");
            return new Payload(record.body(), type(type), charset(type), true);
        }
        return null;
    }

    private static String type(Optional<String> contentType) {
        return contentType.orElse("").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String charset(Optional<String> contentType) {
        return Origin.charset(contentType.orElse(null));
    }

    /** The item that tells of damage, null where that of this record was told already. */
    private @Nullable Item tell(Exception e, long at) {
        if (at == told) {
            return null;
        }
        told = at;
        return origin.part("#" + at, ++reports, null, null).left(Trouble.damagedRecord(e));
    }
}
