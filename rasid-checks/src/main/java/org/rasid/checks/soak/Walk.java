package org.rasid.checks.soak;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** Goes through the list of all reports, page by page, while others are being added. */
final class Walk {
    private static final int PAGE = 200;

    private final Asking asking;

    Walk(Asking asking) {
        this.asking = asking;
    }

    /**
     * Goes through all of it.
     *
     * @param pause waited between two pages, in milliseconds
     * @return the ids of the reports
     * @throws IllegalStateException where one stands there twice
     */
    Set<String> all(long pause) throws IOException, InterruptedException {
        Set<String> seen = new HashSet<>();
        String question = "reports?limit=" + PAGE;
        String next = "";
        while (next != null) {
            JsonNode page = asking.ask(next.isEmpty() ? question : question + "&cursor=" + Asking.encoded(next));
            if (page == null) {
                throw new IllegalStateException("no page of reports");
            }
            for (JsonNode report : page.path("reports")) {
                if (!seen.add(report.path("id").asText())) {
                    throw new IllegalStateException("listed twice: " + report.path("id"));
                }
            }
            next = page.path("next").textValue();
            Thread.sleep(pause);
        }
        return seen;
    }
}
