package onenet.ecert.document;

import static onenet.ecert.document.MalformedDocument.Reason.BAD_XML;
import static onenet.ecert.document.MalformedDocument.Reason.TOO_LARGE;
import static onenet.ecert.document.MalformedDocument.Reason.UNEXPECTED_XML;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reader of the XML of one document: elements of OFD, their attributes and their text, and nothing beside them.
 *
 * <p>Comments, processing instructions, document types, CDATA, foreign namespaces and text between elements are refused: programs differ in what they
 * make of them. All files of a document together may hold so many elements, so deep, and no more.
 */
final class XmlReading {

    static final String NAMESPACE = "http://www.ofdspec.org/2016";

    /** A certificate is seven deep. */
    private static final int DEEPEST = 32;

    /** One is enough; the parser takes longer and longer to look them up. */
    private static final int MOST_NAMESPACES = 32;

    private static final XMLInputFactory FACTORY = factory();

    private int elementsLeft;

    /** @param elements how many elements all files of the document may have together */
    XmlReading(int elements) {
        this.elementsLeft = elements;
    }

    XmlElement parse(byte[] bytes) {
        try {
            String text = utf8(bytes);
            requireFewNamespaces(text);
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new StringReader(text));
            requirePlainDeclaration(xml);
            return read(xml);
        } catch (XMLStreamException e) {
            throw new MalformedDocument(BAD_XML, "not well-formed XML", e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty("http://java.sun.com/xml/stream/properties/report-cdata-event", true);
        return factory;
    }

    private static String utf8(byte[] bytes) {
        if (bytes.length == 0 || bytes[0] != '<') {
            throw new MalformedDocument(BAD_XML, "not plain XML from its first byte");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedDocument(BAD_XML, "not UTF-8", e);
        }
    }

    private static void requireFewNamespaces(String text) {
        int at = -1;
        for (int count = 0; (at = text.indexOf("xmlns", at + 1)) >= 0; count++) {
            if (count == MOST_NAMESPACES) {
                throw new MalformedDocument(UNEXPECTED_XML, "more namespaces than a document needs");
            }
        }
    }

    /** A program that believes another encoding or version reads other letters. */
    private static void requirePlainDeclaration(XMLStreamReader xml) {
        String encoding = xml.getCharacterEncodingScheme();
        String version = xml.getVersion();
        if ((encoding != null && !"UTF-8".equalsIgnoreCase(encoding)) || (version != null && !"1.0".equals(version))) {
            throw new MalformedDocument(UNEXPECTED_XML, "neither UTF-8 nor XML 1.0: " + encoding + " " + version);
        }
    }

    private XmlElement read(XMLStreamReader xml) throws XMLStreamException {
        Deque<XmlElement> open = new ArrayDeque<>();
        XmlElement last = null;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(open, element(xml));
                case XMLStreamConstants.END_ELEMENT -> last = end(open);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> text(open, xml);
                case XMLStreamConstants.END_DOCUMENT -> {}
                default ->
                    throw new MalformedDocument(
                            UNEXPECTED_XML, "a comment, an instruction, a document type or an entity");
            }
        }
        return last;
    }

    private XmlElement element(XMLStreamReader xml) {
        if (!NAMESPACE.equals(xml.getNamespaceURI())) {
            throw new MalformedDocument(UNEXPECTED_XML, "an element that is not OFD's: " + xml.getLocalName());
        }
        if (--elementsLeft < 0) {
            throw new MalformedDocument(TOO_LARGE, "too many elements");
        }
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            if (!NAMESPACE.equals(xml.getNamespaceURI(i))) {
                throw new MalformedDocument(UNEXPECTED_XML, "a foreign namespace: " + xml.getNamespaceURI(i));
            }
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = xml.getAttributeNamespace(i);
            if (namespace != null && !XMLConstants.NULL_NS_URI.equals(namespace)) {
                throw new MalformedDocument(UNEXPECTED_XML, "a foreign attribute: " + xml.getAttributeLocalName(i));
            }
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return new XmlElement(xml.getLocalName(), attributes, new ArrayList<>(), new StringBuilder());
    }

    private static void begin(Deque<XmlElement> open, XmlElement element) {
        if (open.size() >= DEEPEST) {
            throw new MalformedDocument(TOO_LARGE, "deeper than " + DEEPEST + " elements");
        }
        if (!open.isEmpty()) {
            open.peek().children().add(element);
        }
        open.push(element);
    }

    private static XmlElement end(Deque<XmlElement> open) {
        XmlElement element = open.pop();
        if (!element.children().isEmpty() && !element.text().isEmpty()) {
            throw new MalformedDocument(UNEXPECTED_XML, "text between the elements of " + element.name());
        }
        return element;
    }

    private static void text(Deque<XmlElement> open, XMLStreamReader xml) {
        if (!open.isEmpty()) {
            open.peek().characters().append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
    }
}
