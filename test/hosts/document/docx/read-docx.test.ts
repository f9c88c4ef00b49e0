import { describe, expect, it } from '@jest/globals';
import type { FileError } from '../../../../src/hosts/file-error';
import { documentLimits, readDocx } from '../../../../src/hosts/document/docx/read-docx';
import { inflateAnywhere } from '../../../../src/hosts/xlsx/inflate';
import { inflateWithNode } from '../../../../src/hosts/xlsx/inflate-node';
import { bombOf, zipWithStream } from '../../xlsx/bomb';
import { relationshipsXml, zipParts } from '../../xlsx/package-builder';
import type { DocumentParts } from '../docx-builder';
import { buildDocx, documentParts, line, paragraph, run, table, wordXml } from '../docx-builder';

function linesOf(document: DocumentParts): readonly string[] {
  return readDocx(buildDocx(document), inflateAnywhere);
}

function bodyLines(body: string): readonly string[] {
  return linesOf({ body });
}

const numbered = (level: number, list = 1) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

describe('readDocx', () => {
  it('makes a line of every paragraph, the empty ones too', () => {
    expect(bodyLines(line('BÁO CÁO') + '<w:p/>' + paragraph(run('Xã có ') + run('19 tiêu chí')))).toEqual([
      'BÁO CÁO',
      '',
      'Xã có 19 tiêu chí',
    ]);
  });

  it('breaks lines where the page shows it, and keeps tabs', () => {
    expect(
      bodyLines(
        paragraph(
          '<w:r><w:t>Kính gửi:</w:t><w:br/><w:t>Phòng</w:t><w:tab/><w:t>A</w:t><w:br w:type="page"/><w:t>B</w:t><w:cr/></w:r>',
          '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>',
        ),
      ),
    ).toEqual(['Kính gửi:', 'Phòng\tA', 'B', '']);
  });

  it('reads the hyphens of Word and its signs', () => {
    expect(
      bodyLines(
        paragraph(
          '<w:r><w:t>QĐ</w:t><w:noBreakHyphen/><w:t>TTg</w:t><w:softHyphen/><w:t xml:space="preserve"> </w:t>' +
            '<w:sym w:font="Symbol" w:char="F0B3"/><w:t>85%</w:t><w:sym w:font="Webdings" w:char="F0B3"/></w:r>',
        ),
      ),
    ).toEqual(['QĐ-TTg ≥85%']);
  });

  it('drops white space that is not asked to be kept, as Word does', () => {
    expect(bodyLines('<w:p><w:r><w:t> a </w:t></w:r><w:r><w:t>\n b</w:t></w:r></w:p>')).toEqual(['ab']);
  });

  it('makes a line of every row of a table, cells apart by tabs, and of every paragraph where a cell holds several', () => {
    const heading = table(
      [line('ỦY BAN NHÂN DÂN') + line('XÃ MẪU'), line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')],
      [line('Số: 12/BC-UBND'), line('Xã Mẫu, ngày 05 tháng 3 năm 2024')],
    );
    expect(bodyLines(heading + line('BÁO CÁO'))).toEqual([
      'ỦY BAN NHÂN DÂN',
      'XÃ MẪU',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 12/BC-UBND\tXã Mẫu, ngày 05 tháng 3 năm 2024',
      'BÁO CÁO',
    ]);
  });

  it('leaves blank cells out, and keeps a row of nothing else as a blank line', () => {
    const blank = '<w:p/>';
    expect(
      bodyLines(table([blank, line('Cộng'), line('12')], [blank, blank], [blank + line('một mình') + blank])),
    ).toEqual(['Cộng\t12', '', 'một mình']);
  });

  it('reads a table inside a table', () => {
    expect(bodyLines(table([line('a') + table([line('b')]) + line('c')]))).toEqual(['a', 'b', 'c']);
  });

  it('reads what stands in links, tags, content controls, simple fields and formulas', () => {
    expect(
      bodyLines(
        `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${paragraph(
          `<w:hyperlink>${run('a')}</w:hyperlink><w:smartTag>${run('b')}</w:smartTag>` +
            `<w:fldSimple w:instr="DATE">${run('c')}</w:fldSimple>` +
            `<m:oMath xmlns:m="m"><m:r><m:rPr/><m:t>d</m:t></m:r></m:oMath>` +
            `<w:sdt><w:sdtContent>${run('e')}</w:sdtContent></w:sdt>`,
        )}</w:sdtContent></w:sdt>`,
      ),
    ).toEqual(['abcde']);
  });

  it('shows results of fields, never their instructions, nor fields inside these', () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
    const inner = mark('begin') + code('REF a') + mark('separate') + run('ẩn') + mark('end');
    const outer =
      mark('begin') + code('IF') + inner + run('cũng ẩn') + mark('separate') + run('12') + mark('end');
    expect(bodyLines(paragraph(run('Đạt ') + outer + run(' tiêu chí')))).toEqual(['Đạt 12 tiêu chí']);
    expect(bodyLines(paragraph(mark('begin') + code('X')) + line('sau'))).toEqual(['', 'sau']);
    expect(bodyLines(paragraph(mark('end') + mark('separate') + run('a')))).toEqual(['a']);
  });

  it('reads capitals where Word shows them, whoever asks for them', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="de"><w:rPr><w:caps/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="hoa"><w:rPr><w:caps w:val="true"/></w:rPr></w:style>';
    const body =
      paragraph(run('Báo cáo ') + run('của xã', '<w:caps w:val="0"/>'), '<w:pStyle w:val="de"/>') +
      paragraph(run('Kết quả', '<w:rStyle w:val="hoa"/>') + run(' chung')) +
      line('không hoa');
    expect(linesOf({ body, styles })).toEqual(['BÁO CÁO của xã', 'KẾT QUẢ chung', 'không hoa']);
  });

  it('reads no raised figure that refers to a note into the figure before it', () => {
    const raised = (text: string) => run(text, '<w:vertAlign w:val="superscript"/>');
    const body =
      paragraph(run('Đạt 51/57') + raised('2') + run(' chỉ tiêu')) +
      paragraph(
        run('Nhà văn hóa 500 m') + raised('2') + run(', H') + run('2', '<w:vertAlign w:val="subscript"/>'),
      ) +
      paragraph(run('Điều 1') + raised('a'));
    expect(bodyLines(body)).toEqual(['Đạt 51/57 chỉ tiêu', 'Nhà văn hóa 500 m2, H2', 'Điều 1a']);
  });

  it('leaves hidden text out, whoever hides it', () => {
    const styles =
      '<w:style w:type="character" w:styleId="an"><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="doanAn"><w:basedOn w:val="goc"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="goc"><w:rPr><w:vanish w:val="1"/></w:rPr></w:style>';
    const body =
      paragraph(
        run('a') +
          run('b', '<w:vanish/>') +
          run('c', '<w:rStyle w:val="an"/>') +
          run('d', '<w:vanish w:val="0"/>'),
      ) + paragraph(run('e') + run('g', '<w:vanish w:val="false"/>'), '<w:pStyle w:val="doanAn"/>');
    expect(linesOf({ body, styles })).toEqual(['ad', 'g']);
  });

  it('joins a paragraph whose mark is hidden with the next, and counts no item of a list that is not seen', () => {
    const hidden = '<w:rPr><w:vanish/></w:rPr>';
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const body =
      line('Một', numbered(0)) +
      paragraph(run('ẩn', '<w:vanish/>'), numbered(0) + hidden) +
      line('Hai', numbered(0)) +
      line('Tiêu chí 1. ', hidden) +
      line('Quy hoạch');
    expect(linesOf({ body, numbering })).toEqual(['1. Một', '2. Hai', 'Tiêu chí 1. Quy hoạch']);
  });

  it('lets no unfinished paragraph run into a table, nor out of a cell', () => {
    const deleted = '<w:rPr><w:del w:author="x"/></w:rPr>';
    expect(bodyLines(line('trước', deleted) + table([line('a', deleted), line('b')]))).toEqual([
      'trước',
      'a\tb',
    ]);
  });

  describe('with changes tracked', () => {
    it('reads what was put in, not what was taken away', () => {
      expect(
        bodyLines(
          paragraph(
            run('Đạt ') +
              `<w:del><w:r><w:delText>11</w:delText></w:r></w:del><w:ins>${run('12')}</w:ins>` +
              `<w:moveFrom>${run(' chuyển')}</w:moveFrom><w:moveTo>${run(' tiêu chí')}</w:moveTo>`,
          ),
        ),
      ).toEqual(['Đạt 12 tiêu chí']);
    });

    it('joins paragraphs whose mark was deleted', () => {
      const deleted = '<w:rPr><w:del w:author="x"/></w:rPr>';
      expect(bodyLines(line('Kết ', deleted) + line('quả ', deleted) + line('chung') + line('sau'))).toEqual([
        'Kết quả chung',
        'sau',
      ]);
      expect(bodyLines(line('cuối', deleted))).toEqual(['cuối']);
    });

    it('leaves deleted rows and cells of tables out', () => {
      const cell = (text: string, properties = '') =>
        `<w:tc><w:tcPr>${properties}</w:tcPr>${line(text)}</w:tc>`;
      expect(
        bodyLines(
          `<w:tbl><w:tr><w:trPr><w:cantSplit/><w:del/></w:trPr>${cell('a')}</w:tr>` +
            `<w:tr>${cell('b', '<w:cellDel/>')}${cell('c')}</w:tr></w:tbl>`,
        ),
      ).toEqual(['c']);
    });
  });

  describe('with text boxes', () => {
    const box = (text: string) => `<w:txbxContent>${line(text)}${line('hai')}</w:txbxContent>`;

    it('reads each once, behind its paragraph', () => {
      const drawing =
        `<mc:AlternateContent xmlns:mc="mc"><mc:Choice Requires="wps"><w:drawing><wps:txbx xmlns:wps="s">${box('một')}</wps:txbx></w:drawing></mc:Choice>` +
        `<mc:Fallback><w:pict><v:textbox xmlns:v="v">${box('một')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
      expect(bodyLines(paragraph(run('trước ') + `<w:r>${drawing}</w:r>` + run('sau')) + line('kế'))).toEqual(
        ['trước sau', 'một', 'hai', 'kế'],
      );
    });

    it('reads the form for older programs where the newer one says nothing', () => {
      const sign =
        '<mc:AlternateContent xmlns:mc="mc"><mc:Choice Requires="w16se"><w16se:symEx xmlns:w16se="s"/></mc:Choice>' +
        '<mc:Fallback><w:t>☺</w:t></mc:Fallback></mc:AlternateContent>';
      expect(bodyLines(paragraph(run('a') + `<w:r>${sign}</w:r>` + run('b')))).toEqual(['a☺b']);
    });

    it('reads those of old versions, boxes in boxes, and one outside any paragraph', () => {
      const inner = paragraph(`<w:r><w:pict>${box('trong')}</w:pict></w:r>`);
      expect(
        bodyLines(
          paragraph(`<w:r><w:pict><w:txbxContent>${line('ngoài')}${inner}</w:txbxContent></w:pict></w:r>`),
        ),
      ).toEqual(['', 'ngoài', '', 'trong', 'hai']);
      expect(bodyLines(box('lạc'))).toEqual(['lạc', 'hai']);
    });
  });

  it('writes the numbers of lists that Word shows', () => {
    const level = (at: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${at}"><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering =
      `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'lowerLetter', '%3)')}${level(3, 'bullet', '\uf0b7')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const body =
      line('KẾT QUẢ', numbered(0)) +
      line('Tiêu chí', numbered(1)) +
      line('Giao thông', numbered(2)) +
      line('Thủy lợi', numbered(2)) +
      line('đạt', numbered(3)) +
      line('Nguồn vốn', numbered(1)) +
      line('TỒN TẠI', numbered(0)) +
      line('Về vốn', numbered(1)) +
      line('không đánh số', numbered(0, 0));
    expect(linesOf({ body, numbering })).toEqual([
      'I. KẾT QUẢ',
      '1. Tiêu chí',
      'a) Giao thông',
      'b) Thủy lợi',
      '- đạt',
      '2. Nguồn vốn',
      'II. TỒN TẠI',
      '1. Về vốn',
      'không đánh số',
    ]);
  });

  it('takes the list from the style of a paragraph, whose name leads to the level', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/><w:pStyle w:val="Muc1"/></w:lvl>' +
      '<w:lvl w:ilvl="1"><w:lvlText w:val="%2."/><w:pStyle w:val="Muc2"/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num>';
    const listed = '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>';
    const styles =
      `<w:style w:type="paragraph" w:styleId="Muc1">${listed}</w:style>` +
      `<w:style w:type="paragraph" w:styleId="Muc2"><w:basedOn w:val="Muc1"/></w:style>`;
    const body = ['Muc1', 'Muc2', 'Muc2', 'Muc1']
      .map((style) => line('x', `<w:pStyle w:val="${style}"/>`))
      .join('');
    expect(linesOf({ body, numbering, styles })).toEqual(['I. x', '1. x', '2. x', 'II. x']);
  });

  it('takes the usual style for paragraphs that name none, and survives styles based on each other', () => {
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>' +
      '<w:style w:type="paragraph" w:default="1" w:styleId="thuong"><w:basedOn w:val="vong"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="vong"><w:basedOn w:val="thuong"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>';
    expect(linesOf({ body: line('thấy') + line('ẩn', '<w:pStyle w:val="la"/>'), styles })).toEqual([
      'thấy',
      '',
    ]);
  });

  it('reads text in the fonts of old charsets, word by word over runs', () => {
    const vnTime = '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>';
    const styles =
      '<w:style w:type="paragraph" w:styleId="hoa"><w:rPr><w:rFonts w:hAnsi=".VnTimeH"/></w:rPr></w:style>';
    const body =
      line('b¸o c¸o kÕt qu¶', '<w:pStyle w:val="hoa"/>') +
      paragraph(run('KÕ ho', vnTime) + run('¹ch n¨m 2024', vnTime) + run(' đã duyệt')) +
      paragraph(run('Keá hoaïch', '<w:rFonts w:ascii="VNI-Times"/>')) +
      paragraph(run('Đã là Unicode', vnTime));
    expect(linesOf({ body, styles })).toEqual([
      'BÁO CÁO KẾT QUẢ',
      'Kế hoạch năm 2024 đã duyệt',
      'Kế hoạch',
      'Đã là Unicode',
    ]);
  });

  it('appends footnotes and endnotes, without the lines that part them', () => {
    const note = (text: string, type = '') =>
      `<w:footnote w:id="1"${type && ` w:type="${type}"`}>${line(text)}</w:footnote>`;
    expect(
      linesOf({
        body: paragraph(run('Đạt 12') + '<w:r><w:footnoteReference w:id="1"/></w:r>'),
        footnotes: note('—', 'separator') + note('Chưa kể xã Thượng.'),
        endnotes: `<w:endnote w:id="2">${line('Hết.')}</w:endnote>`,
      }),
    ).toEqual(['Đạt 12', 'Chưa kể xã Thượng.', 'Hết.']);
  });

  it('finds the parts by their relationships, in strict packages and under other prefixes too', () => {
    const bytes = zipParts({
      '_rels/.rels': relationshipsXml([
        {
          id: 'a',
          type: 'http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument',
          target: '/van-ban/chinh.xml',
        },
      ]),
      'van-ban/chinh.xml':
        '<document><body><p><pPr><pStyle val="x"/></pPr><r><rPr><vanish val="0"/></rPr><t>chữ</t></r></p></body></document>',
    });
    expect(readDocx(bytes, inflateAnywhere)).toEqual(['chữ']);
  });
});

describe('a package that is no document', () => {
  const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const withMain = (xml: string) =>
    zipParts({
      '_rels/.rels': relationshipsXml([
        { id: 'a', type: `${officeRelations}/officeDocument`, target: 'main.xml' },
      ]),
      'main.xml': xml,
    });

  it.each<[string, Uint8Array, string]>([
    ['a workbook', withMain('<workbook/>'), 'bảng tính Excel (.xlsx)'],
    ['a presentation', withMain('<p:presentation/>'), '.pptx'],
    ['something else', withMain('<other/>'), 'không phải văn bản (.docx, .txt, .pdf)'],
    [
      'a package without a main part',
      zipParts({ '_rels/.rels': relationshipsXml([]) }),
      'không phải văn bản',
    ],
    ['zipped files', zipParts({ 'bao-cao.docx': 'x' }), 'giải nén'],
    ['an epub', zipParts({ mimetype: 'application/epub+zip' }), 'giải nén'],
    ['an .odt', zipParts({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'lưu lại dạng .docx'],
    [
      'an .ods',
      zipParts({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
      'không phải văn bản',
    ],
  ])('%s is unsupported', (_, bytes, words) => {
    expect(() => readDocx(bytes, inflateAnywhere)).toThrow(expect.objectContaining({ code: 'unsupported' }));
    expect(() => readDocx(bytes, inflateAnywhere)).toThrow(words);
  });
});

describe('a damaged or hostile document', () => {
  const code = (name: string) =>
    expect.objectContaining({ name: 'FileError', code: name }) as unknown as FileError;
  const whole = buildDocx({ body: line('a'.repeat(2000)) });

  it.each<[string, string, Uint8Array]>([
    ['cut off', 'damaged', whole.slice(0, whole.length - 100)],
    ['without its main part', 'damaged', buildDocx({ body: '', change: { 'word/document.xml': null } })],
    [
      'cut off in its text',
      'damaged',
      buildDocx({ body: '', change: { 'word/document.xml': '<w:document><w:body><w:p>' } }),
    ],
    [
      'with a DOCTYPE',
      'damaged',
      buildDocx({
        body: '',
        change: { 'word/document.xml': `<!DOCTYPE a [<!ENTITY b "c">]>${wordXml('document', '')}` },
      }),
    ],
    ['nested without end', 'damaged', buildDocx({ body: '<w:tbl><w:tr><w:tc>'.repeat(100_000) })],
    [
      'with text boxes nested without end',
      'damaged',
      buildDocx({ body: '<w:p><w:r><w:txbxContent>'.repeat(100_000) }),
    ],
    ['with styles that are none', 'damaged', buildDocx({ body: '', change: {}, styles: '<' })],
    [
      'with more entries than a document has',
      'too-large',
      zipParts(Object.fromEntries(Array.from({ length: 20_001 }, (_, i) => [`${i}`, '']))),
    ],
  ])('%s: %s', (_, name, bytes) => {
    expect(() => readDocx(bytes, inflateAnywhere)).toThrow(code(name));
    expect(() => readDocx(bytes, inflateAnywhere)).toThrow(/Đề nghị (?!.*Excel)/);
  });

  it.each([
    ['anywhere', inflateAnywhere],
    ['in Node', inflateWithNode],
  ])('does not inflate a bomb of 600 MB, %s', (_, inflate) => {
    const parts = documentParts({ body: '' });
    for (const said of [600 * 1024 * 1024, 100]) {
      const bytes = zipWithStream(parts, 'word/document.xml', bombOf(600), said);
      expect(() => readDocx(bytes, inflate)).toThrow(code('too-large'));
    }
  });

  it('stops at more paragraphs than it may keep', () => {
    const bytes = buildDocx({ body: '<w:p/>'.repeat(11) });
    expect(readDocx(bytes, inflateAnywhere, { ...documentLimits, items: 11 })).toHaveLength(11);
    expect(() => readDocx(bytes, inflateAnywhere, { ...documentLimits, items: 10 })).toThrow(
      code('too-large'),
    );
  });
});
