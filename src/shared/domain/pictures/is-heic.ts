/** ISO/IEC 23008-12: brands of the format in which telephones keep photos, and that browsers do not read. */
const brands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];

export const isHeic = (bytes: Uint8Array): boolean => {
  const [box, brand] = [bytes.subarray(4, 8), bytes.subarray(8, 12)].map((part) =>
    String.fromCharCode(...part),
  );
  return box === 'ftyp' && brands.includes(brand ?? '');
};
