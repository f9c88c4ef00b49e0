import type { Verb } from './arguments';

/** What the program does and how it is called, or how one of its commands is. */
export function helpText(about: Verb | null): string {
  return about ? helpOf[about] : general;
}

const general = `
  Soát Biểu kiểm tra biểu kèm theo báo cáo xây dựng nông thôn mới.
  Tệp chỉ được đọc trên máy này, không gửi đi đâu và không bị sửa.

  Cách dùng
    soat-bieu check TỆP|THƯ-MỤC…   soát các biểu trong tệp .xlsx, .xls, .ods, hoặc trong mọi tệp của thư mục
    soat-bieu tables TỆP           xem những biểu nhận ra được, và vì sao
    soat-bieu tasks VĂN-BẢN        xem những việc một thông báo kết luận giao: việc gì, ai làm, đến khi nào
    soat-bieu rules [MÃ]           xem các quy tắc, hoặc giải thích một quy tắc

  Thêm
    soat-bieu LỆNH --help          cách dùng một lệnh
    soat-bieu --version            phiên bản
`;

const helpOf: Readonly<Record<Verb, string>> = {
  check: `
  soat-bieu check [TỆP|THƯ-MỤC…] [--report BÁO-CÁO]… [TUỲ CHỌN]

  Soát các biểu trong từng tệp .xlsx, .xls, .ods; với thư mục thì soát mọi tệp bên trong.

  Tuỳ chọn
    --report BÁO-CÁO     soát thêm lời một báo cáo (.docx, .txt, .pdf) và đối chiếu với các biểu đã cho;
                         dùng được nhiều lần, có thể dùng mà không kèm biểu
    --as-of NGÀY         ngày để tính quá hạn, viết như 2024-05-15;
                         không có thì theo ngày ghi trong biểu, rồi đến hôm nay
    --format KIỂU        text (để đọc, mặc định) hoặc json (cho máy)
    --output TỆP         ghi kết quả vào tệp
    --min-severity MỨC   chỉ liệt kê từ mức này: error (sai), warning (cần xem lại), info (lưu ý, mặc định)
    --fail-on MỨC        có mục từ mức này thì mã thoát là 1; mặc định error
    --rule MÃ            chỉ áp dụng quy tắc này; dùng được nhiều lần
    --catalog BỘ         bộ tiêu chí của các biểu, ví dụ qd-318-2022-xa-ntm, hoặc tệp .json của bộ riêng;
                         không có thì theo bộ đã chọn lưu cùng tệp, rồi theo tên tiêu chí, số lượng
                         và quyết định ghi trong biểu
    --region VÙNG        vùng hoặc nhóm xã để lấy mức đạt: TDMNPB, ĐBSH, BTB, DHNTB, TN, ĐNB, ĐBSCL,
                         nhom1, nhom2, nhom3

  Mã thoát
    0  không có mục nào từ mức --fail-on
    1  có
    2  dùng sai lệnh, hoặc có tệp không đọc được (các tệp khác vẫn được soát)
`,
  tables: `
  soat-bieu tables TỆP [TUỲ CHỌN]

  Cho xem những biểu nhận ra được trong tệp .xlsx, .xls, .ods: nằm ở đâu, loại gì, cột nào là gì, và vì sao.

  Tuỳ chọn
    --export-catalog TỆP-MỚI   ghi biểu tiêu chí thành bộ tiêu chí riêng, để dùng với check --catalog hoặc
                               mở trong khung kết quả; không ghi đè lên tệp đã có
    --table BIỂU               biểu nào, khi tệp có nhiều biểu tiêu chí: tên trang tính, hoặc như "Biểu 01#1"
`,
  tasks: `
  soat-bieu tasks VĂN-BẢN [TUỲ CHỌN]

  Đọc một thông báo kết luận (.docx, .txt, .pdf): các nhiệm vụ với đơn vị chủ trì, phối hợp, chỉ tiêu, thời hạn
  hoặc kỳ báo cáo; các kiến nghị và nội dung trả lời. Chỗ nào văn bản không ghi thì để trống, không đoán.

  Tuỳ chọn
    --format KIỂU        text (để đọc, mặc định), json (cho máy), xlsx (bảng theo dõi) hoặc ics (lịch)
    --output TỆP         ghi kết quả vào tệp; với xlsx thì bắt buộc, và không ghi đè lên tệp đã có
    --as-of NGÀY         ngày bắt đầu của lịch, viết như 2024-05-15; không có thì là hôm nay

  Mã thoát
    0  đã đọc được văn bản
    2  dùng sai lệnh, hoặc không đọc được văn bản
`,
  rules: `
  soat-bieu rules [MÃ]

  Liệt kê các quy tắc; thêm mã (ví dụ TC107) để đọc giải thích của một quy tắc.
`,
};
