package onenet.tools;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.chemicals.Catalogues;
import onenet.chemicals.Chemical;
import onenet.chemicals.Edition;
import onenet.chemicals.EditionFile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The published catalogue is loaded as an edition beside the others")
class LoadCatalogueTest {

    private static final List<String> HEADS = List.of("序号", "品名", "别名", "CAS号", "备注");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    @DisplayName(
            "a sound file becomes an edition: names, aliases, several numbers, 剧毒; the lists beside the catalogue are carried on")
    void loaded() throws IOException {
        Path base = base();
        Path file = sheet(
                List.of("危险化学品目录（示例）", "", "", "", ""),
                HEADS,
                List.of("1", "甲醇", "木醇；木精", "67-56-1", ""),
                List.of("2", "氰化钠\n", "山奈", "143-33-9", "剧毒"),
                List.of("3", "含易燃溶剂的制品[闭杯闪点≤60℃]", "—", "—", ""),
                List.of("4", "示例二物", "", "67-64-1；75-20-7", ""));
        assertThat(run(file, "--base", base.toString())).as(report()).isZero();
        Edition edition = EditionFile.read(folder.resolve("editions/2026.csv"));
        assertThat(edition.imprint().complete()).isTrue();
        assertThat(edition.entries()).extracting(Chemical::entry).containsExactly("1", "2", "3", "4");
        assertThat(edition.entry("1").orElseThrow().aliases()).containsExactly("木醇", "木精");
        assertThat(edition.entry("1").orElseThrow().threshold())
                .hasValueSatisfying(q -> assertThat(q).isEqualByComparingTo("500"));
        assertThat(edition.entry("2").orElseThrow().highlyToxic()).isTrue();
        assertThat(edition.entry("3").orElseThrow().isGroup()).isTrue();
        assertThat(edition.entry("4").orElseThrow().casNumbers()).containsExactly("67-64-1", "75-20-7");
        Catalogues both = new Catalogues(List.of(EditionFile.read(base), edition), id -> List.of());
        assertThat(both.on(LocalDate.of(2026, 4, 30)).id()).isEqualTo("base");
        assertThat(both.on(LocalDate.of(2026, 5, 1)).id()).isEqualTo("2026");
        assertThat(run(file, "--base", base.toString()))
                .as("an edition is not written over")
                .isEqualTo(65);
    }

    @Test
    @DisplayName("every row at fault is reported with its number and its fault, and nothing is written")
    void reported() throws IOException {
        Path file = sheet(
                HEADS,
                List.of("1", "甲醇", "", "67-56-2", ""),
                List.of("x", "乙醇", "", "64-17-5", ""),
                List.of("3", "", "", "", ""),
                List.of("4", "丙酮", "", "67-64-1", ""),
                List.of("4", "丁酮", "", "78-93-3", ""),
                List.of("5", "丙　酮", "", "67-64-1", ""));
        assertThat(run(file, "--base", base().toString())).isEqualTo(65);
        assertThat(report())
                .contains(
                        "row 2: CAS号校验不对：67-56-2",
                        "row 3: 序号不是编号",
                        "row 4: 品名为空",
                        "row 6: 序号 4 重复",
                        "row 7: 品名与第 5 行相同")
                .contains("氰化钠 列入其他名录，但新目录中未找到");
        assertThat(folder.resolve("editions")).doesNotExist();
    }

    @Test
    @DisplayName("an entry that stood on a list and is gone has to be named; a file with gaps says that it is a part")
    void goneAndGaps() throws IOException {
        Path file = sheet(HEADS, List.of("1", "甲醇", "", "67-56-1", ""), List.of("9", "丙酮", "", "67-64-1", ""));
        assertThat(run(file, "--base", base().toString(), "--dropped", "2"))
                .as(report())
                .isZero();
        assertThat(EditionFile.read(folder.resolve("editions/2026.csv"))
                        .imprint()
                        .complete())
                .isFalse();
        assertThat(report()).contains("不是全本", "没有临界量数据");
    }

    @Test
    @DisplayName("what is no spreadsheet, has no heads, or is asked for without its day is refused in words")
    void refused() throws IOException {
        Path text = Files.writeString(folder.resolve("a.xlsx"), "序号,品名");
        assertThat(run(text)).isEqualTo(65);
        assertThat(run(sheet(List.of("甲", "乙")))).isEqualTo(65);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("cannot be read as a spreadsheet", "no row with 序号 and 品名");
        assertThat(Main.run(
                        new String[] {"load-catalogue", "--file", text.toString()},
                        new ByteArrayInputStream(new byte[0]),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8)))
                .isEqualTo(64);
    }

    private Path base() throws IOException {
        return Files.write(
                folder.resolve("base.csv"),
                List.of(
                        "# edition: base",
                        "# title: 目录",
                        "# from: 2015-05-01",
                        "# complete: no",
                        "# source: 示例",
                        "serial,name,alias,english,cas,highly_toxic,explosive_precursor,precursor_class,key_supervised,threshold_t,threshold_source",
                        "1,甲醇,,Methanol,67-56-1,no,no,,yes,500,GB18218-2018 T1",
                        "2,氰化钠,,Sodium cyanide,143-33-9,yes,no,,yes,50,GB18218-2018 T2 J2"));
    }

    @SafeVarargs
    private Path sheet(List<String>... rows) throws IOException {
        Path file = folder.resolve("published.xlsx");
        try (OutputStream bytes = Files.newOutputStream(file);
                Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("目录");
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].size(); column++) {
                    sheet.value(row, column, rows[row].get(column));
                }
            }
        }
        return file;
    }

    private int run(Path file, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "load-catalogue",
                "--file",
                file.toString(),
                "--edition",
                "2026",
                "--from",
                "2026-05-01",
                "--into",
                folder.resolve("editions").toString()));
        arguments.addAll(List.of(more));
        return Main.run(
                arguments.toArray(String[]::new),
                new ByteArrayInputStream(new byte[0]),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String report() {
        return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
    }
}
