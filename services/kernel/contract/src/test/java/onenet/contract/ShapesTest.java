package onenet.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ShapesTest {

    private Map<String, Schema> shapes;

    @BeforeEach
    void complete() {
        Schema maybe = OASFactory.createSchema()
                .anyOf(List.of(reference("LocalDate"), OASFactory.createSchema().addType(SchemaType.NULL)));
        OpenAPI contract = OASFactory.createOpenAPI()
                .components(OASFactory.createComponents()
                        .addSchema("LocalDate", text().format("date"))
                        .addSchema("Asked", object().addProperty("county", text().pattern("[0-9]{6}")))
                        .addSchema("Both", object().addProperty("name", text()))
                        .addSchema(
                                "CaseSummary",
                                object().addProperty("caseNumber", text())
                                        .addProperty("dueOn", text())
                                        .addProperty("validTo", maybe)
                                        .addProperty("place", reference("Both"))))
                .paths(OASFactory.createPaths().addPathItem("/v1/cases", item()));
        new Shapes(contract, Vocabulary.read()).complete();
        shapes = contract.getComponents().getSchemas();
    }

    private static PathItem item() {
        Operation operation = OASFactory.createOperation()
                .requestBody(OASFactory.createRequestBody().content(body("Asked")))
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse("200", OASFactory.createAPIResponse().content(body("CaseSummary"))));
        Operation other = OASFactory.createOperation()
                .requestBody(OASFactory.createRequestBody().content(body("Both")))
                .responses(OASFactory.createAPIResponses());
        return OASFactory.createPathItem().POST(operation).PUT(other);
    }

    private static Content body(String shape) {
        return OASFactory.createContent()
                .addMediaType("application/json", OASFactory.createMediaType().schema(reference(shape)));
    }

    private static Schema reference(String shape) {
        return OASFactory.createSchema().ref("#/components/schemas/" + shape);
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(SchemaType.OBJECT);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    @Test
    @DisplayName(
            "what an answer always has is required: not what may be null, nor what the vocabulary says may be left out")
    void required() {
        assertThat(shapes.get("CaseSummary").getRequired()).containsExactly("caseNumber", "place");
    }

    @Test
    @DisplayName("a request may have nothing besides; what is answered too promises and forbids nothing")
    void closed() {
        assertThat(shapes.get("Asked").getAdditionalPropertiesSchema().getBooleanSchema())
                .isFalse();
        assertThat(shapes.get("Both").getAdditionalPropertiesSchema()).isNull();
        assertThat(shapes.get("Both").getRequired()).isNull();
    }

    @Test
    @DisplayName("a pattern is of the whole text")
    void anchored() {
        assertThat(shapes.get("Asked").getProperties().get("county").getPattern())
                .isEqualTo("^(?:[0-9]{6})$");
    }

    @Test
    @DisplayName("a day that may be missing is a text and null, without a shape of its own")
    void simple() {
        Schema validTo = shapes.get("CaseSummary").getProperties().get("validTo");
        assertThat(validTo.getType()).containsExactlyInAnyOrder(SchemaType.STRING, SchemaType.NULL);
        assertThat(validTo.getFormat()).isEqualTo("date");
        assertThat(validTo.getAnyOf()).isNull();
        assertThat(shapes).doesNotContainKey("LocalDate");
    }

    @Test
    @DisplayName("everything says what it is, beside a reference too")
    void described() {
        assertThat(shapes.get("CaseSummary").getProperties().values())
                .allSatisfy(property -> assertThat(property.getDescription()).isNotBlank());
        assertThat(shapes.get("CaseSummary").getProperties().get("place").getAllOf())
                .hasSize(1);
    }
}
