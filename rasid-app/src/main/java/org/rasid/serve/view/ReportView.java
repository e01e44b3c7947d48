package org.rasid.serve.view;

import org.jspecify.annotations.Nullable;

/**
 * A report of the record and all that it tells.
 *
 * @param layout the frame of the page
 * @param report with its facts
 * @param url where it was found; null where unknown or no address of the web
 */
public record ReportView(
        Layout layout, ReadView.Report report, @Nullable String url) {}
