package org.rasid.checks.browser;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Lets visitors in one after the other, each when its turn comes; JUnit sees them out. */
@SuppressWarnings("NullAway.Init") // JUnit gives the annotation first
final class Visitors implements ArgumentsProvider, AnnotationConsumer<EachScreen> {
    private EachScreen wanted;

    @Override
    public void accept(EachScreen annotation) {
        wanted = annotation;
    }

    @Override
    public Stream<Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        Theatre theatre = Theatre.of(context);
        return Arrays.stream(Screen.values())
                .flatMap(screen -> Arrays.stream(wanted.by())
                        .map(hand -> Arguments.of(theatre.visitor(screen, hand, wanted.over()))));
    }
}
