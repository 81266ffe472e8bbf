package onenet.ecert.document;

import java.util.Map;
import java.util.Set;

/** Policy: the elements and attributes that may stand in the files that say what a document is and how it is signed (GB/T 33190), and no others. */
record XmlAllowList(String root, Map<String, Allowed> elements) {

    /** The list of signatures; no signature covers it, so nothing may be said in it but where the one signature is. */
    static final XmlAllowList SIGNATURES = new XmlAllowList(
            "Signatures",
            Map.of(
                    "Signatures", elements("MaxSignId", "Signature"),
                    "MaxSignId", text(),
                    "Signature", attributes("ID", "Type", "BaseLoc")));

    /** The description of a signature. */
    static final XmlAllowList SIGNATURE = new XmlAllowList(
            "Signature",
            Map.ofEntries(
                    Map.entry("Signature", elements("SignedInfo", "SignedValue")),
                    Map.entry(
                            "SignedInfo",
                            elements(
                                    "Provider",
                                    "SignatureMethod",
                                    "SignatureDateTime",
                                    "References",
                                    "StampAnnot",
                                    "Seal")),
                    Map.entry("Provider", attributes("ProviderName", "Company", "Version")),
                    Map.entry("SignatureMethod", text()),
                    Map.entry("SignatureDateTime", text()),
                    Map.entry("References", new Allowed(Set.of("CheckMethod"), Set.of("Reference"), false)),
                    Map.entry("Reference", new Allowed(Set.of("FileRef"), Set.of("CheckValue"), false)),
                    Map.entry("CheckValue", text()),
                    Map.entry("StampAnnot", attributes("ID", "PageRef", "Boundary", "Clip")),
                    Map.entry("Seal", elements("BaseLoc")),
                    Map.entry("BaseLoc", text()),
                    Map.entry("SignedValue", text())));

    /** The root: one document, its metadata and where its signatures are. Other versions of the document have no place in it. */
    static final XmlAllowList ROOT = new XmlAllowList(
            "OFD",
            Map.ofEntries(
                    Map.entry("OFD", new Allowed(Set.of("Version", "DocType"), Set.of("DocBody"), false)),
                    Map.entry("DocBody", elements("DocInfo", "DocRoot", "Signatures")),
                    Map.entry(
                            "DocInfo",
                            elements(
                                    "DocID",
                                    "Title",
                                    "Author",
                                    "Subject",
                                    "Abstract",
                                    "CreationDate",
                                    "ModDate",
                                    "DocUsage",
                                    "Creator",
                                    "CreatorVersion",
                                    "CustomDatas",
                                    "CuslomDatas")),
                    Map.entry("DocID", text()),
                    Map.entry("Title", text()),
                    Map.entry("Author", text()),
                    Map.entry("Subject", text()),
                    Map.entry("Abstract", text()),
                    Map.entry("CreationDate", text()),
                    Map.entry("ModDate", text()),
                    Map.entry("DocUsage", text()),
                    Map.entry("Creator", text()),
                    Map.entry("CreatorVersion", text()),
                    Map.entry("CustomDatas", elements("CustomData")),
                    Map.entry("CuslomDatas", elements("CustomData")),
                    Map.entry("CustomData", text("Name")),
                    Map.entry("DocRoot", text()),
                    Map.entry("Signatures", text())));

    /** The elements that may stand beside others of their name. */
    private static final Set<String> REPEATED = Set.of("Signature", "Reference", "StampAnnot", "CustomData");

    /** What one element may carry. */
    record Allowed(Set<String> attributes, Set<String> elements, boolean text) {}

    private static Allowed elements(String... names) {
        return new Allowed(Set.of(), Set.of(names), false);
    }

    private static Allowed attributes(String... names) {
        return new Allowed(Set.of(names), Set.of(), false);
    }

    private static Allowed text(String... attributes) {
        return new Allowed(Set.of(attributes), Set.of(), true);
    }

    XmlElement checked(XmlElement found) {
        if (!root.equals(found.name())) {
            throw new MalformedDocument(MalformedDocument.Reason.NOT_AN_OFD, "not " + root + " but " + found.name());
        }
        check(found);
        return found;
    }

    private void check(XmlElement element) {
        Allowed allowed = elements.get(element.name());
        if (!allowed.attributes().containsAll(element.attributes().keySet())) {
            throw unexpected("an attribute of " + element.name());
        }
        if (!allowed.text() && !element.text().isEmpty()) {
            throw unexpected("text in " + element.name());
        }
        for (XmlElement child : element.children()) {
            if (!allowed.elements().contains(child.name())) {
                throw unexpected(child.name() + " in " + element.name());
            }
            if (!REPEATED.contains(child.name())) {
                element.child(child.name());
            }
            check(child);
        }
    }

    private static MalformedDocument unexpected(String what) {
        return new MalformedDocument(MalformedDocument.Reason.UNEXPECTED_XML, "not expected: " + what);
    }
}
