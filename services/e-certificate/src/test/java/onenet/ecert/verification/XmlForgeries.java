package onenet.ecert.verification;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Forgeries by the XML that describes the document and its signature. */
final class XmlForgeries {

    private static final String LIST = "Signatures.xml";
    private static final String DESCRIPTION = "Signature.xml";
    private static final String ROOT = "OFD.xml";
    private static final String OPEN_LIST = "<ofd:MaxSignId>";
    private static final String CLOSE_LIST = "</ofd:Signatures>";

    private final List<Forgery> all = new ArrayList<>();
    private final byte[] genuine;

    private XmlForgeries(byte[] genuine) {
        this.genuine = genuine;
    }

    static List<Forgery> of(byte[] genuine) {
        XmlForgeries forgeries = new XmlForgeries(genuine);
        forgeries.list();
        forgeries.declarations();
        forgeries.description();
        forgeries.root();
        return forgeries.all;
    }

    private void edit(String how, String file, UnaryOperator<String> change) {
        all.add(Forgery.inZip(how, genuine, zip -> {
            String before = new String(zip.entry(file).plain, StandardCharsets.UTF_8);
            String after = change.apply(before);
            if (after.equals(before)) {
                throw new IllegalStateException(how + " changes nothing");
            }
            zip.replace(file, after.getBytes(StandardCharsets.UTF_8));
        }));
    }

    private void list() {
        String other = "<ofd:Signature ID=\"2\" Type=\"Seal\" BaseLoc=\"/Doc_0/Signs/Sign_0/Signature.xml\"/>";
        edit("a comment in the list of signatures", LIST, xml -> xml.replace(OPEN_LIST, "<!-- 2099 -->" + OPEN_LIST));
        edit("a comment behind the list", LIST, xml -> xml + "<!-- 2099 -->");
        edit("an instruction in the list", LIST, xml -> xml.replace(OPEN_LIST, "<?show 2099?>" + OPEN_LIST));
        edit("a style sheet for the list", LIST, xml -> "<?xml-stylesheet href=\"x.xsl\"?>" + xml);
        edit(
                "a foreign element in the list",
                LIST,
                xml -> xml.replace(OPEN_LIST, "<x xmlns=\"urn:x\">2099</x>" + OPEN_LIST));
        edit(
                "an element of OFD that has no place in the list",
                LIST,
                xml -> xml.replace(OPEN_LIST, "<ofd:Page/>" + OPEN_LIST));
        edit("an element without a namespace", LIST, xml -> xml.replace(OPEN_LIST, "<Signature/>" + OPEN_LIST));
        edit("a foreign attribute", LIST, xml -> xml.replace(" Type=", " x=\"2099\" Type="));
        edit("an attribute of another namespace", LIST, xml -> xml.replace(" Type=", " xml:base=\"/x/\" Type="));
        edit(
                "a namespace that nobody uses",
                LIST,
                xml -> xml.replace(" xmlns:ofd=", " xmlns:x=\"urn:2099\" xmlns:ofd="));
        edit("text between the elements", LIST, xml -> xml.replace(OPEN_LIST, "2099" + OPEN_LIST));
        edit("CDATA in the list", LIST, xml -> xml.replace(OPEN_LIST, "<![CDATA[ ]]>" + OPEN_LIST));
        edit(
                "text in the signature's line",
                LIST,
                xml -> xml.replace("Signature.xml\"/>", "Signature.xml\">2099</ofd:Signature>"));
        edit(
                "two numbers of signatures",
                LIST,
                xml -> xml.replace(OPEN_LIST, "<ofd:MaxSignId>7</ofd:MaxSignId>" + OPEN_LIST));
        edit("a second signature behind the first", LIST, xml -> xml.replace(CLOSE_LIST, other + CLOSE_LIST));
        edit("no signature in the list", LIST, xml -> xml.replaceAll("<ofd:Signature .*?/>", ""));
        edit("a list of another name", LIST, xml -> xml.replace("ofd:Signatures", "ofd:Signature"));
        edit("blanks in the list", LIST, xml -> xml.replace(OPEN_LIST, "\n  " + OPEN_LIST));
        edit("another prefix in the list", LIST, xml -> xml.replace("ofd:", "o:")
                .replace("xmlns:ofd", "xmlns:o"));
        edit("letters told by number", LIST, xml -> xml.replace("Sign_0/Signature", "&#83;ign_0/Signature"));
        edit("another highest number", LIST, xml -> xml.replace(">1<", ">2099<"));
        edit("another type of signature", LIST, xml -> xml.replace("Type=\"Seal\"", "Type=\"Sign\""));
        edit("another number of the signature", LIST, xml -> xml.replace("ID=\"1\"", "ID=\"2099\""));
        for (String place : List.of(
                "/Doc_0/Signs/./Sign_0/Signature.xml",
                "//Doc_0/Signs/Sign_0/Signature.xml",
                "Sign_0/Signature.xml",
                "/doc_0/Signs/Sign_0/Signature.xml",
                "/Doc_0\\Signs\\Sign_0\\Signature.xml",
                "file:///Doc_0/Signs/Sign_0/Signature.xml")) {
            edit(
                    "the signature's place as " + place,
                    LIST,
                    xml -> xml.replace("/Doc_0/Signs/Sign_0/Signature.xml", place));
        }
    }

    private void declarations() {
        String doctype = "<!DOCTYPE x [<!ENTITY y \"2099\">]>";
        edit("a document type before the list", LIST, xml -> doctype + xml);
        edit("an entity in the list", LIST, xml -> doctype + xml.replace(">1<", ">&y;<"));
        edit("an entity that nobody declared", LIST, xml -> xml.replace(">1<", ">&y;<"));
        edit("another encoding declared", LIST, xml -> "<?xml version=\"1.0\" encoding=\"GBK\"?>" + xml);
        edit("another version of XML", LIST, xml -> "<?xml version=\"1.1\"?>" + xml);
        edit("a byte order mark", LIST, xml -> "\uFEFF" + xml);
        edit("blanks before the list", LIST, xml -> "\n" + xml);
        edit("two lists", LIST, xml -> xml + xml);
        all.add(Forgery.inZip(
                "the list in UTF-16",
                genuine,
                zip -> zip.replace(
                        LIST,
                        new String(zip.entry(LIST).plain, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16))));
        all.add(Forgery.inZip("the list in overlong UTF-8", genuine, zip -> {
            String xml =
                    new String(zip.entry(LIST).plain, StandardCharsets.UTF_8).replace("/Doc_0", "\u00C0\u00AFDoc_0");
            zip.replace(LIST, xml.getBytes(StandardCharsets.ISO_8859_1));
        }));
    }

    private void description() {
        edit(
                "a comment in the description",
                DESCRIPTION,
                xml -> xml.replace("<ofd:SignedInfo>", "<ofd:SignedInfo><!-- 2099 -->"));
        edit("a blank in the description", DESCRIPTION, xml -> xml.replace("<ofd:SignedInfo>", "<ofd:SignedInfo> "));
        edit("another provider", DESCRIPTION, xml -> xml.replace("Version=\"1\"", "Version=\"2\""));
        edit("another time in the description", DESCRIPTION, xml -> xml.replace("2026", "2099"));
        edit(
                "another digest method",
                DESCRIPTION,
                xml -> xml.replaceFirst("CheckMethod=\"[^\"]*\"", "CheckMethod=\"1.2.840.113549.2.5\""));
        edit("no digest method", DESCRIPTION, xml -> xml.replaceFirst(" CheckMethod=\"[^\"]*\"", ""));
        edit("no references", DESCRIPTION, xml -> xml.replaceAll("<ofd:Reference .*?</ofd:Reference>", ""));
        edit("one reference left out", DESCRIPTION, xml -> xml.replaceFirst("<ofd:Reference .*?</ofd:Reference>", ""));
        edit(
                "one reference twice",
                DESCRIPTION,
                xml -> xml.replaceFirst("(<ofd:Reference .*?</ofd:Reference>)", "$1$1"));
        edit(
                "two lists of references",
                DESCRIPTION,
                xml -> xml.replaceFirst("(<ofd:References .*</ofd:References>)", "$1$1"));
        edit(
                "two signed values",
                DESCRIPTION,
                xml -> xml.replaceFirst("(<ofd:SignedValue>.*</ofd:SignedValue>)", "$1$1"));
        edit("no signed value", DESCRIPTION, xml -> xml.replaceFirst("<ofd:SignedValue>.*</ofd:SignedValue>", ""));
        edit("the stamp on another page", DESCRIPTION, xml -> xml.replaceFirst("PageRef=\"\\d+\"", "PageRef=\"99\""));
    }

    private void root() {
        edit("a comment in the root", ROOT, xml -> xml.replace("<ofd:DocBody>", "<ofd:DocBody><!-- 2099 -->"));
        edit(
                "another version of the document",
                ROOT,
                xml -> xml.replace(
                        "</ofd:DocBody>",
                        "<ofd:Versions><ofd:Version ID=\"1\" Index=\"1\" BaseLoc=\"/Doc_0/V.xml\"/></ofd:Versions></ofd:DocBody>"));
        edit("a second document", ROOT, xml -> xml.replaceFirst("(<ofd:DocBody>.*</ofd:DocBody>)", "$1$1"));
        edit("two roots of the document", ROOT, xml -> xml.replaceFirst("(<ofd:DocRoot>.*</ofd:DocRoot>)", "$1$1"));
        edit("no list of signatures", ROOT, xml -> xml.replaceFirst("<ofd:Signatures>.*</ofd:Signatures>", ""));
        edit("another holder in the metadata", ROOT, xml -> xml.replace("海丰县示例化工贸易有限公司", "另一家公司"));
        edit(
                "a second holder in the metadata",
                ROOT,
                xml -> xml.replaceFirst(
                        "(<ofd:CustomData Name=\"certificateHolderName\">)", "$1另一家公司</ofd:CustomData>$1"));
        edit("another last day in the metadata", ROOT, xml -> xml.replace("2029", "2099"));
        edit(
                "comments on the page",
                "Page_0/Content.xml",
                xml -> xml.replace("<ofd:Content>", "<!-- 2099 --><ofd:Content>"));
    }
}
