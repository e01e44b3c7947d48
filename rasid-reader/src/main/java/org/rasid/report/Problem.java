package org.rasid.report;

import org.jspecify.annotations.Nullable;

/**
 * Something that could not be read or decided.
 *
 * @param code a short name that programs can rely on: {@code undated-report}
 * @param message one sentence for people
 * @param span where, if it is at one place
 */
public record Problem(String code, String message, @Nullable Span span) {}
