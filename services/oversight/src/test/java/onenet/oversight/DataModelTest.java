package onenet.oversight;

import onenet.testkit.DataModel;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DataModelTest extends OversightScenario {

    @Test
    @DisplayName("the page of the tables in docs/reference is what the database has")
    void writtenDown() throws IOException {
        DataModel.isWrittenDown("oversight");
    }
}
