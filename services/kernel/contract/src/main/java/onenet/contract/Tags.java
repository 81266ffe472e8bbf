package onenet.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** The groups of operations: each is declared once and says what it holds. */
final class Tags {

    private final Vocabulary words;

    Tags(Vocabulary words) {
        this.words = words;
    }

    void complete(OpenAPI contract) {
        Map<String, Tag> tags = new TreeMap<>();
        List<Tag> declared = contract.getTags() == null ? List.of() : contract.getTags();
        declared.forEach(tag -> tags.put(tag.getName(), tag));
        Walk.operations(contract).stream()
                .flatMap(operation -> operation.getTags().stream())
                .forEach(name -> tags.computeIfAbsent(
                        name, unseen -> OASFactory.createTag().name(name)));
        tags.values().stream().filter(tag -> tag.getDescription() == null).forEach(tag -> words.tag(tag.getName())
                .ifPresent(tag::description));
        contract.tags(new ArrayList<>(tags.values().stream()
                .sorted(Comparator.comparing(Tag::getName))
                .toList()));
    }
}
