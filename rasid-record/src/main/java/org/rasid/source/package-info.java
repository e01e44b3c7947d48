/**
 * Turns bytes into {@link org.rasid.report.Report}s: what the author wrote, and what is known of it. Formats are told
 * apart by content, one class reads each, and nobody outside knows any of them. Input that cannot be read becomes a
 * value that says why, never an exception.
 *
 * <ul>
 *   <li>what goes in and comes out: {@link org.rasid.source.Sources}, {@link org.rasid.source.Input},
 *       {@link org.rasid.source.Item}, {@link org.rasid.source.Limits};
 *   <li>which format it is, and in which encoding: Opening, Format, Encoding, Markup;
 *   <li>text and JSON Lines: PlainText, JsonLines, JsonRecord;
 *   <li>pages: HtmlPage with Metadata, JsonLd, MetaDay and VisibleDay, Headline, and Article with PageFurniture,
 *       ArticleFinder and BlockLines;
 *   <li>feeds: Syndication, FeedXml;
 *   <li>archives: ZipItems and ZipEntries, WarcItems and WarcRecords, with Budget against bombs and Rewindable to find
 *       what is sound behind what is not.
 * </ul>
 */
@NullMarked
package org.rasid.source;

import org.jspecify.annotations.NullMarked;
