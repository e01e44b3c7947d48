package org.rasid.serve.view;

import java.util.List;

/**
 * The filter beside a view: what can be chosen, with how many facts each choice has.
 *
 * @param action the view's address, for the form
 * @param facets in what respects
 * @param chosen what is chosen, each with the address without it
 * @param clear the view's address without a filter
 * @param hidden the filter but for what the form asks
 * @param since the first day, ISO; empty for none
 * @param until the last day, ISO; empty for none
 * @param sure how sure at least, from 0 to 1; empty for any
 * @param months how many facts each month or year has
 */
public record FilterPanel(
        String action,
        List<Facet> facets,
        List<Choice> chosen,
        String clear,
        List<Layout.Field> hidden,
        String since,
        String until,
        String sure,
        List<Bar> months) {
    public FilterPanel {
        facets = List.copyOf(facets);
        chosen = List.copyOf(chosen);
        hidden = List.copyOf(hidden);
        months = List.copyOf(months);
    }

    /**
     * A respect in which facts differ.
     *
     * @param title what it is called
     * @param first the values with most facts
     * @param rest the others that are told
     */
    public record Facet(String title, List<Choice> first, List<Choice> rest) {
        public Facet {
            first = List.copyOf(first);
            rest = List.copyOf(rest);
        }
    }

    /**
     * A value that can be chosen or is.
     *
     * @param text what it says
     * @param lang the language of that
     * @param facts how many facts have it, in the reader's digits; empty where that is not told
     * @param href the view with it taken in, or out if it is chosen
     * @param chosen whether it is
     */
    public record Choice(String text, String lang, String facts, String href, boolean chosen) {}

    /**
     * A span of time as a bar of a drawing that is 100 high.
     *
     * @param text what it is, with how many facts
     * @param href the view narrowed to it
     * @param x where the bar begins
     * @param width how wide it is
     * @param height how high it is
     */
    public record Bar(String text, String href, int x, int width, int height) {}
}
