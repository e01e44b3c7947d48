package org.rasid.serve.view;

/**
 * What went wrong.
 *
 * @param title in the reader's language
 * @param detail what exactly, in English; empty where there is nothing to add
 */
public record FaultView(Layout layout, String title, String detail) {}
