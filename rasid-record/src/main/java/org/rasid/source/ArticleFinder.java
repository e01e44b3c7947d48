package org.rasid.source;

import java.util.List;
import net.dankito.readability4j.Readability4J;
import net.dankito.readability4j.model.ReadabilityOptions;
import net.dankito.readability4j.processor.ArticleGrabber;
import net.dankito.readability4j.processor.MetadataParser;
import net.dankito.readability4j.processor.Postprocessor;
import net.dankito.readability4j.processor.Preprocessor;
import net.dankito.readability4j.util.RegExUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Readability, set for the press agency's short report: its own settings expect essays. */
final class ArticleFinder {
    /** It takes what it holds unlikely into account too where it found fewer characters than this. */
    private static final int SHORT = 120;

    private static final int CANDIDATES = 5;

    private ArticleFinder() {}

    /** The element that it finds the article in, null where it finds none. Changes the page. */
    static @Nullable Element of(Document page) {
        ReadabilityOptions options = new ReadabilityOptions(0, CANDIDATES, SHORT, List.of());
        RegExUtil words = words();
        Readability4J readability = new Readability4J(
                "",
                page,
                options,
                words,
                new Preprocessor(words),
                new MetadataParser(words),
                new ArticleGrabber(options, words),
                new AsItIs());
        try {
            return readability.parse().getArticleContent();
        } catch (RuntimeException e) {
            // It stumbles over some trees, such as those without any text.
            return null;
        }
    }

    /** Leaves the addresses of links as they are: nobody asks for them, and where a page has none of its own it complains. */
    private static final class AsItIs extends Postprocessor {
        @Override
        protected void fixRelativeUris(Document page, Element article, String address) {}
    }

    private static RegExUtil words() {
        return new RegExUtil(
                RegExUtil.UnlikelyCandidatesDefaultPattern,
                RegExUtil.OkMaybeItsACandidateDefaultPattern,
                RegExUtil.PositiveDefaultPattern,
                RegExUtil.NegativeDefaultPattern,
                RegExUtil.ExtraneousDefaultPattern,
                RegExUtil.BylineDefaultPattern,
                RegExUtil.ReplaceFontsDefaultPattern,
                RegExUtil.NormalizeDefaultPattern,
                RegExUtil.VideosDefaultPattern,
                RegExUtil.NextLinkDefaultPattern,
                RegExUtil.PrevLinkDefaultPattern,
                RegExUtil.WhitespaceDefaultPattern,
                RegExUtil.HasContentDefaultPattern);
    }
}
