package onenet.ecert.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One element of the XML inside an OFD: its name without prefix, its attributes, and either elements or text. */
record XmlElement(String name, Map<String, String> attributes, List<XmlElement> children, StringBuilder characters) {

    List<XmlElement> children(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).toList();
    }

    /** The only child of this name; two would let one program read the first and another the last. */
    Optional<XmlElement> child(String wanted) {
        List<XmlElement> found = children(wanted);
        if (found.size() > 1) {
            throw new MalformedDocument(MalformedDocument.Reason.UNEXPECTED_XML, name + " has more than one " + wanted);
        }
        return found.stream().findFirst();
    }

    XmlElement required(String wanted) {
        return child(wanted)
                .orElseThrow(
                        () -> new MalformedDocument(MalformedDocument.Reason.NOT_AN_OFD, name + " has no " + wanted));
    }

    String attribute(String wanted) {
        return attributes.getOrDefault(wanted, "");
    }

    /** All elements below with this name, in document order. */
    List<XmlElement> descendants(String wanted) {
        List<XmlElement> found = new ArrayList<>();
        for (XmlElement child : children) {
            if (child.name.equals(wanted)) {
                found.add(child);
            }
            found.addAll(child.descendants(wanted));
        }
        return found;
    }

    String text() {
        return characters.toString().strip();
    }
}
