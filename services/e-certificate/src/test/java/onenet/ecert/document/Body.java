package onenet.ecert.document;

/** What the pages of a document say, one after the other, without what stands at the foot of each. */
final class Body {

    private static final int ELEMENTS = 100_000;

    private Body() {}

    static String of(OfdPackage document) {
        StringBuilder text = new StringBuilder();
        document.names().stream().filter(name -> name.endsWith("/Content.xml")).forEach(page -> {
            XmlElement content = new XmlReading(ELEMENTS).parse(document.required(page));
            content.descendants("Layer").stream()
                    .filter(layer -> layer.attribute("Type").equals("Body"))
                    .flatMap(layer -> layer.descendants("TextCode").stream())
                    .forEach(code -> text.append(code.text()));
        });
        return text.toString();
    }
}
