import type { DataPackage } from '../publish/dataPackage';
import { DEMO_SOURCE } from './source';

/** The package of the made-up snapshot says so in its name, its licence, its sources, and by `synthetic`. */
export function describeDemo({ $schema, name, title, ...described }: DataPackage): DataPackage {
  return {
    $schema,
    name: name.replace('toan-canh-', 'toan-canh-mo-phong-'),
    title,
    synthetic: true,
    ...described,
    licenses: [{ path: 'changes.md', title: 'Số liệu mô phỏng; không dùng để báo cáo, trích dẫn hay so sánh' }],
    sources: [{ path: 'sources.parquet', title: DEMO_SOURCE.title }]
  };
}
