package onenet.meanings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.StandardLocation;

/**
 * Writes down what the Javadoc says of records and enumerations: comments are gone from the class file, and the contract is made from what runs. One
 * line each in {@code META-INF/onenet/meanings.tsv}: the type, or the type and a component, and what it means.
 */
public final class KeepMeanings extends AbstractProcessor {

    static final String KEPT = "META-INF/onenet/meanings.tsv";

    private final Map<String, String> meanings = new TreeMap<>();

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** @return false: what others make of the same types is their business */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        ElementFilter.typesIn(round.getRootElements()).forEach(this::read);
        if (round.processingOver() && !meanings.isEmpty()) {
            write();
        }
        return false;
    }

    private void read(TypeElement type) {
        if (type.getKind() == ElementKind.RECORD || type.getKind() == ElementKind.ENUM) {
            String name = processingEnv.getElementUtils().getBinaryName(type).toString();
            Comment comment = Comment.of(processingEnv.getElementUtils().getDocComment(type));
            keep(name, comment.firstSentence());
            comment.components().forEach((component, meaning) -> keep(name + "#" + component, meaning));
        }
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::read);
    }

    private void keep(String what, String meaning) {
        if (!meaning.isEmpty()) {
            meanings.put(what, meaning);
        }
    }

    private void write() {
        Element[] none = {};
        try (Writer file = processingEnv
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", KEPT, none)
                .openWriter()) {
            for (Map.Entry<String, String> meaning : meanings.entrySet()) {
                file.write(meaning.getKey() + "\t" + meaning.getValue() + "\n");
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
