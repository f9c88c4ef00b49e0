import type { WorkbookHost } from '../../hosts/workbook-host';

/** Vietnamese: where, and how long, what the user chose is kept, by the host. */

export const keepsWhere: Readonly<Record<WorkbookHost['name'], string>> = {
  excel: 'Chỉnh sửa được lưu cùng sổ này: tháng sau làm tiếp trên sổ này thì không phải chọn lại.',
  xlsx: 'Chỉnh sửa có hiệu lực cho mọi bảng cùng mẫu tới khi đóng trang này; tệp của anh/chị không bị ghi vào.',
};

export const keepsCatalogsWhere: Readonly<Record<WorkbookHost['name'], string>> = {
  excel: 'Bộ tiêu chí được lưu cùng sổ này. Muốn dùng cho xã khác thì lưu ra tệp rồi gửi.',
  xlsx: 'Bộ tiêu chí dùng được cho mọi tệp mở sau, tới khi đóng trang này. Muốn giữ lại thì lưu ra tệp.',
};

export const ignoresWhere: Readonly<Record<WorkbookHost['name'], string>> = {
  excel: 'Lý do được lưu cùng sổ này; ai soát sổ đều đọc được ở "Đã bỏ qua".',
  xlsx: 'Có hiệu lực tới khi đóng trang, tệp không bị ghi vào; lý do đọc được ở "Đã bỏ qua".',
};
