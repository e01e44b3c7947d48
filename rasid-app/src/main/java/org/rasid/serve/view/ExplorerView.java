package org.rasid.serve.view;

/**
 * What programs can ask, to read and to try.
 *
 * @param script the address of the explorer's script
 * @param style the address of its style sheet
 */
public record ExplorerView(Layout layout, String script, String style) {}
