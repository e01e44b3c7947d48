package org.rasid.serve.safe;

import java.util.Map;

/** The headers that every answer carries. */
public final class Headers {
    /** Scripts, styles and data come from here alone, and none stands within a page. */
    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
                    + "form-action 'self'; frame-ancestors 'none'";

    /** By name. */
    public static final Map<String, String> ALL = Map.of(
            "Content-Security-Policy",
            POLICY,
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            // Not no-referrer: a browser would then keep from us, too, where a form was sent from.
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=()");

    private Headers() {}
}
