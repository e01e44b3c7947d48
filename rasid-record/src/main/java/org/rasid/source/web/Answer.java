package org.rasid.source.web;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of a request. */
sealed interface Answer {
    /**
     * What was asked for.
     *
     * @param url where it came from in the end
     * @param moved where it has moved to for good; null where it stands where it was asked for
     * @param type the content type, null where the server does not say
     * @param marks by which the server knows this version again
     * @param inside whether this machine or its own network gave it
     * @param body unpacked
     */
    record Content(URI url, @Nullable URI moved, @Nullable String type, Marks marks, boolean inside, byte[] body)
            implements Answer {
        /** The same, known to have moved. */
        Content moved(@Nullable URI to) {
            return new Content(url, to, type, marks, inside, body);
        }
    }

    /**
     * It is as it was.
     *
     * @param moved as for content
     */
    record Unchanged(@Nullable URI moved) implements Answer {}

    /**
     * There is nothing for now.
     *
     * @param why in words
     * @param status what the server answered; 0 where it did not, {@link #NOT_ASKED} where nobody asked
     * @param retry when the server wants to be asked again, null where it does not say
     */
    record Failure(String why, int status, @Nullable Instant retry) implements Answer {
        /** It is no address, or one that must not be asked. */
        static final int NOT_ASKED = -1;

        /** Whether it is gone for good. */
        boolean isGone() {
            return status == 410;
        }

        /** Whether it may come right by itself. */
        boolean isPassing() {
            return status == 0 || status == 408 || status == 425 || status == 429 || status >= 500;
        }
    }

    /**
     * What a server gives with a version, to be asked whether there is a newer one.
     *
     * @param etag as given, null where none is
     * @param modified the value of {@code Last-Modified} as given, null where none is
     */
    record Marks(@Nullable String etag, @Nullable String modified) {
        /** Nothing is known yet. */
        static final Marks NONE = new Marks(null, null);
    }
}
