package org.rasid.watch;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A commitment that is no more.
 *
 * @param id the id that it had
 * @param type what kind of clause it was
 * @param deadline the day by which; null where there was none
 * @param until the last day for which; null where there was none
 */
public record Cancelled(
        UUID id,
        String type,
        @Nullable LocalDate deadline,
        @Nullable LocalDate until) {}
