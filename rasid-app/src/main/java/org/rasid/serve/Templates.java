package org.rasid.serve;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Finds what the build has made of {@code src/main/jte}, and the scripts that come in jars. */
final class Templates {
    /** Jars that are made of npm's packages. */
    static final String NPM = "org.webjars.npm";

    /** Jars that are made by hand. */
    static final String CLASSIC = "org.webjars";

    private static final String PACKAGE = "org.rasid.serve.pages";

    private Templates() {}

    /** The templates, which are classes by now. */
    static TemplateEngine engine() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, null, PACKAGE);
    }

    /**
     * The address of a script that somebody else wrote, with the version that is on the class path.
     *
     * @param group of its jar: {@link #NPM}, or {@link #CLASSIC}
     */
    static String script(String group, String name, String file) {
        String path = "/META-INF/maven/" + group + "/" + name + "/pom.properties";
        Properties properties = new Properties();
        try (InputStream bytes = Templates.class.getResourceAsStream(path)) {
            if (bytes == null) {
                throw new IllegalStateException("this build lacks " + name);
            }
            properties.load(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
        return "/webjars/" + name + "/" + properties.getProperty("version") + "/" + file;
    }
}
