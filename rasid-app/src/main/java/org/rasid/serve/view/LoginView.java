package org.rasid.serve.view;

/**
 * Where somebody says who they are.
 *
 * @param layout the frame of the page
 * @param users whether users log in by name and password
 * @param token whether the token lets in
 * @param name that was given
 * @param back where they wanted to go; empty for the first page
 * @param problem why they were not let in; empty before they tried
 */
public record LoginView(Layout layout, boolean users, boolean token, String name, String back, String problem) {}
