import fc from 'fast-check';

/** All letters of Vietnamese that ASCII does not have. */
export const vietnameseLetters = [
  ...'àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ',
  ...'ÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬÈẺẼÉẸÊỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢÙỦŨÚỤƯỪỬỮỨỰỲỶỸÝỴĐ',
];

const phrases = [
  'Ủy ban nhân dân xã Mẫu',
  'Kế hoạch vốn năm 2024',
  'Kết quả thực hiện bộ tiêu chí',
  'Đường giao thông thôn Thượng',
  'Ngân sách trung ương',
  'Huy động từ cộng đồng và người dân',
  'Tỷ lệ hộ nghèo đa chiều',
  'Số lượng trường học các cấp',
  'Nước sạch, môi trường',
  'Cơ sở vật chất văn hóa',
  'Giải ngân đến hết tháng 6',
  'Tổng cộng',
];

/** Lines as tables have them. */
export const vietnameseLine = fc.constantFrom(...phrases);

/** Vietnamese letters in any order, with spaces, figures and signs between them. */
export const vietnameseLetterSalad = fc.string({
  unit: fc.constantFrom(
    ...vietnameseLetters,
    ...'abcdeghiklmnopqrstuvxy ABCDEGHIKLMNOPQRSTUVXY,.:-()%0123456789',
  ),
});
